import { map } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { get, isAbsent, optional, placeOfValue, readString } from '../document/value.ts'
import type { Value } from '../document/value.ts'
import type { ApiDescription, Integration, Operation, SecurityScheme } from './api-description.ts'
import { branchesOf, follow } from './references.ts'
import { parametersOf, readHasBodySchema, readParameter, readValidation } from './requests.ts'
import { readSchemes, readSecurity } from './security.ts'

/** https://spec.openapis.org/oas/v3.1.0#path-item-object and API Gateway's method for all others. */
const methods: ReadonlyMap<string, string> = new Map([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method) => [method, method.toUpperCase()] as const),
  ['x-amazon-apigateway-any-method', 'ANY'],
])

/**
 * Reads an OpenAPI 2.0 or 3.x document, inside a template (its intrinsic functions evaluated) or on its own. References inside the
 * document are followed; what cannot be read is in `unknowns`. Never throws.
 */
export function readOpenApi(root: Value): ApiDescription {
  const unknowns: { why: string; at: Place }[] = []
  const operations: Operation[] = []
  const schemes: SecurityScheme[] = []
  for (const { when, value: document } of branchesOf(root)) {
    if (document.kind !== 'map') {
      unknowns.push({ why: document.kind === 'gap' ? document.why : 'the API description is not a map', at: document.at })
      continue
    }
    const own = readSchemes(document)
    schemes.push(...own.values())
    operations.push(...readOperations(document, own, when, unknowns))
  }
  return {
    operations,
    schemes,
    policy: get(root, 'x-amazon-apigateway-policy'),
    cors: get(root, 'x-amazon-apigateway-cors'),
    endpoint: get(root, 'x-amazon-apigateway-endpoint-configuration'),
    apiKeySource: get(root, 'x-amazon-apigateway-api-key-source'),
    unknowns,
  }
}

function readOperations(
  document: Value,
  schemes: ReadonlyMap<string, SecurityScheme>,
  outer: string | undefined,
  unknowns: { why: string; at: Place }[],
): readonly Operation[] {
  const found: Operation[] = []
  for (const paths of branchesOf(get(document, 'paths'), outer)) {
    if (paths.value.kind !== 'map') {
      unknowns.push({ why: paths.value.kind === 'gap' ? paths.value.why : 'paths is not a map', at: paths.value.at })
      continue
    }
    for (const [path, entry] of paths.value.entries) {
      if (path.startsWith('x-')) continue
      // HTTP APIs call the route for everything else so.
      if (!path.startsWith('/') && path !== '$default') unknowns.push({ why: `${path} is no path`, at: entry.at })
      else
        for (const item of branchesOf(follow(entry.get(), document), paths.when)) {
          if (item.value.kind === 'map') found.push(...readPathItem(path, item.value, item.when, document, schemes, unknowns))
          else unknowns.push({ why: `${path}: ${item.value.kind === 'gap' ? item.value.why : 'it is not a map'}`, at: item.value.at })
        }
    }
  }
  return found
}

function readPathItem(
  path: string,
  item: Extract<Value, { kind: 'map' }>,
  outer: string | undefined,
  document: Value,
  schemes: ReadonlyMap<string, SecurityScheme>,
  unknowns: { why: string; at: Place }[],
): readonly Operation[] {
  const found: Operation[] = []
  for (const [key, entry] of item.entries) {
    const method = methods.get(key.toLowerCase())
    if (method === undefined) continue
    for (const { when, value } of branchesOf(follow(entry.get(), document), outer)) {
      if (value.kind === 'map') found.push(readOperation({ method, path, at: entry.at, when }, value, item, document, schemes))
      else unknowns.push({ why: `${method} ${path}: ${value.kind === 'gap' ? value.why : 'it is not a map'}`, at: value.at })
    }
  }
  return found
}

function readOperation(
  head: Pick<Operation, 'method' | 'path' | 'at' | 'when'>,
  operation: Value,
  item: Value,
  document: Value,
  schemes: ReadonlyMap<string, SecurityScheme>,
): Operation {
  const own = get(operation, 'security')
  const general = get(document, 'security')
  const parameters = parametersOf(item, operation, document)
  return {
    ...head,
    security: readSecurity(isAbsent(own) ? general : own, schemes),
    securityFrom: !isAbsent(own) ? 'operation' : isAbsent(general) ? 'nobody' : 'document',
    authorizationType: optional(get(operation, 'x-amazon-apigateway-auth', 'type'), (type) =>
      map(readString(type), (written) => written.toUpperCase()),
    ),
    integration: readIntegration(follow(get(operation, 'x-amazon-apigateway-integration'), document), head.at),
    validation: readValidation(operation, document),
    hasBodySchema: readHasBodySchema(operation, parameters, document),
    parameters: parameters.flatMap(readParameter),
  }
}

function readIntegration(value: Value, at: Place): Integration | undefined {
  if (isAbsent(value)) return undefined
  return {
    type: map(readString(get(value, 'type')), (type) => type.toLowerCase()),
    uri: get(value, 'uri'),
    httpMethod: readString(get(value, 'httpMethod')),
    credentials: get(value, 'credentials'),
    subtype: readString(get(value, 'integrationSubtype')),
    value,
    at: placeOfValue(value) ?? at,
  }
}
