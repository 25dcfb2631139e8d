import { mapping } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, entriesOf, isNull, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { alphanumeric, methodIdOf, pascalCase, startCase } from '../../names.ts'
import { joinNodes, shown } from '../../texts.ts'
import { add, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import type { RestRoute } from './rest-route.ts'

const locations = [
  ['querystrings', 'querystring'],
  ['paths', 'path'],
  ['headers', 'header'],
] as const

/** What the gateway checks of a request: parameters marked as required, and bodies by schema. One validator serves all methods. */
export function validation(stack: Stack, route: RestRoute, api: Buildable): Readonly<Record<string, Buildable>> {
  const { at, setting } = route
  const request = setting('request')
  if (request?.kind !== 'map') return request?.kind === 'gap' ? { RequestValidatorId: request } : {}
  const parameters = locations.flatMap(([plural, singular]) =>
    entriesOf(child(request, 'parameters', plural)).map(
      ([name, { value }]) => [`method.request.${singular}.${name}`, requiredOf(value)] as const,
    ),
  )
  const schemas = child(request, 'schemas') ?? child(request, 'schema')
  const models = entriesOf(schemas).map(
    ([contentType, { value }]) => [contentType, ref(model(stack, route, api, contentType, value))] as const,
  )
  const checks = models.length > 0 || parameters.some(([, required]) => stringOf(required) !== 'false')
  const id = `ApiGateway${alphanumeric(shown(stack.service.name))}RequestValidator`
  if (checks && !stack.resources.has(id))
    add(stack, at, id, 'AWS::ApiGateway::RequestValidator', {
      Name: joinNodes(at, stack.service.name, '-', stack.service.stage, ' | Validate request body and querystring parameters'),
      RestApiId: api,
      ValidateRequestBody: true,
      ValidateRequestParameters: true,
    })
  return {
    RequestParameters: parameters.length === 0 ? undefined : mapping(at, parameters),
    RequestModels: models.length === 0 ? undefined : mapping(at, models),
    RequestValidatorId: checks ? ref(id) : undefined,
  }
}

/** `true`, `false`, or a map with `required`, which is true where it is not written. */
function requiredOf(value: Node): Node {
  if (value.kind !== 'map') return value
  const required = child(value, 'required')
  return required === undefined || isNull(required) ? { kind: 'scalar', value: true, at: value.at } : required
}

/** A schema, a map with a schema, or the name of one in `provider.apiGateway.request.schemas`. */
function model(stack: Stack, { method, path }: RestRoute, api: Buildable, contentType: string, written: Node): string {
  const name = stringOf(written)
  const shared = name === undefined ? undefined : stack.service.setting(`apiGateway.request.schemas.${name}`)
  const declared = shared ?? written
  const id = shared === undefined ? `${methodIdOf(path, method)}${startCase(contentType)}Model` : `ApiGateway${pascalCase(name ?? '')}Model`
  add(stack, declared.at, id, 'AWS::ApiGateway::Model', {
    RestApiId: api,
    ContentType: shared === undefined ? contentType : 'application/json',
    Name: child(declared, 'schema') === undefined ? undefined : child(declared, 'name'),
    Schema: child(declared, 'schema') ?? declared,
  })
  return id
}
