import type { Place } from '../../../model/place.ts'
import { build, list } from '../../document/build.ts'
import { child, describe, entriesOf, itemsOf, stringOf } from '../../document/node.ts'
import type { Entry, Mapping, Node } from '../../document/node.ts'
import { mapUnder, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isOpen, isTrue, listOf } from '../intrinsics.ts'
import { changed, given, mapOr } from '../properties.ts'
import type { Resource } from '../template.ts'
import { isVersion3, withOperations } from './body.ts'

/** Adds to an operation what an event says about its requests: parameters, a model, whether API Gateway checks them. */
export function withRequest(draft: Draft, api: Resource, body: Mapping, operation: Mapping, event: Mapping): Mapping {
  return withModel(draft, api, body, withParameters(draft, body, operation, event), event)
}

/** `RequestParameters`: `method.request.header.Name`, alone or with `{ Required, Caching }`. */
function withParameters(draft: Draft, body: Mapping, operation: Mapping, event: Mapping): Mapping {
  const parameters = listOf(given(event, 'RequestParameters')).flatMap((node) => parameterOf(draft, node))
  const [first] = parameters
  if (first === undefined) return operation
  const { at } = first
  const type = isVersion3(body) ? { schema: { type: 'string' } } : { type: 'string' }
  const described = parameters.map(({ name, where, required, at: place }) => build(place, { name, in: where, required, ...type }))
  const named = changed(operation, ['parameters'], at, (before) => list(at, [...itemsOf(before), ...described]))
  const cached = parameters.filter(({ caching }) => caching).map(({ written, at: place }) => build(place, written))
  return cached.length === 0 ? named : changed(named, ['x-amazon-apigateway-integration', 'cacheKeyParameters'], at, () => list(at, cached))
}

interface Parameter {
  readonly written: string
  readonly name: string
  readonly where: string
  readonly required: boolean
  readonly caching: boolean
  readonly at: Place
}

function parameterOf(draft: Draft, node: Node): readonly Parameter[] {
  const [named] = isOpen(node) ? [] : entriesOf(node)
  const written = named?.[0] ?? stringOf(node) ?? ''
  const settings = named?.[1].value
  const [, where, name] = /^method\.request\.(header|querystring|path)\.(.+)$/.exec(written) ?? []
  if (where === undefined || name === undefined) {
    report(draft, 'invalid', `a request parameter is written method.request.header.Name, not ${describe(node)}`, node.at)
    return []
  }
  const flags = { required: isTrue(given(settings, 'Required')), caching: isTrue(given(settings, 'Caching')) }
  return [{ written, name, where: where === 'querystring' ? 'query' : where, ...flags, at: node.at }]
}

/** `RequestModel`: the model of the body, and whether body and parameters are checked against what is described. */
function withModel(draft: Draft, api: Resource, body: Mapping, operation: Mapping, event: Mapping): Mapping {
  const written = mapUnder(draft, event, 'RequestModel')
  const model = stringOf(given(written, 'Model'))
  if (written === undefined) return operation
  if (model !== undefined && !isDeclared(given(api.properties, 'Models'), model))
    report(draft, 'invalid', `${api.logicalId} has no model ${model}`, written.at)
  const modelled = model === undefined ? operation : withBody(body, operation, written, model.toLowerCase())
  const validator = validatorOf(given(written, 'ValidateBody'), given(written, 'ValidateParameters'))
  return validator === undefined ? modelled : changed(modelled, [validatorKey], written.at, () => validator)
}

function withBody(body: Mapping, operation: Mapping, written: Mapping, model: string): Mapping {
  const { at } = written
  const required = isTrue(given(written, 'Required')) ? true : undefined
  if (isVersion3(body)) {
    const content = { 'application/json': { schema: { $ref: `#/components/schemas/${model}` } } }
    return changed(operation, ['requestBody'], at, () => build(at, { content, required }))
  }
  const parameter = build(at, { in: 'body', name: model, schema: { $ref: `#/definitions/${model}` }, required })
  return changed(operation, ['parameters'], at, (before) => list(at, [...itemsOf(before), parameter]))
}

function isDeclared(models: Node | undefined, name: string): boolean {
  return models?.kind === 'map' && (isOpen(models) || models.entries.has(name))
}

const validatorKey = 'x-amazon-apigateway-request-validator'

const validators = {
  'body-only': { validateRequestBody: true, validateRequestParameters: false },
  'body-and-params': { validateRequestBody: true, validateRequestParameters: true },
  'params-only': { validateRequestBody: false, validateRequestParameters: true },
  'no-validation': { validateRequestBody: false, validateRequestParameters: false },
}

function validatorOf(body: Node | undefined, parameters: Node | undefined): Node | undefined {
  const first = body ?? parameters
  if (first === undefined) return undefined
  if (isOpen(body) || isOpen(parameters))
    return { kind: 'gap', why: 'whether requests are checked is known only at deployment', at: first.at }
  if (isTrue(body)) return build(first.at, isTrue(parameters) ? 'body-and-params' : 'body-only')
  return build(first.at, isTrue(parameters) ? 'params-only' : 'no-validation')
}

/** The document with the validators and models that its operations name. */
export function withModels(draft: Draft, api: Resource, body: Mapping): Mapping {
  const models = mapUnder(draft, api.properties, 'Models')
  const validated = withValidators(body)
  if (models === undefined || isOpen(models)) return validated
  const where = isVersion3(body) ? ['components', 'schemas'] : ['definitions']
  const named = [...models.entries].map(([name, entry]): [string, Entry] => [name.toLowerCase(), entry])
  return changed(validated, where, models.at, (before) => {
    const { entries, at } = mapOr(before, models.at)
    return { kind: 'map', entries: new Map([...entries, ...named]), at }
  })
}

function withValidators(body: Mapping): Mapping {
  const asked = new Map<string, Node>()
  withOperations(body, (operation) => {
    const node = child(operation, validatorKey)
    if (node !== undefined) asked.set(stringOf(node) ?? '', node)
    return operation
  })
  let result = body
  for (const [name, settings] of Object.entries(validators)) {
    const node = asked.get(name)
    if (node !== undefined)
      result = changed(result, ['x-amazon-apigateway-request-validators', name], node.at, (before) => before ?? build(node.at, settings))
  }
  return result
}
