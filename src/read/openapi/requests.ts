import { andThen, known, map, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Validation } from '../../model/route.ts'
import { entriesOf, get, isAbsent, itemsOf, read, readBoolean, readString } from '../document/value.ts'
import type { Value } from '../document/value.ts'
import type { Parameter } from './api-description.ts'
import { follow } from './references.ts'

/**
 * The operation's validator, else the document's; none checks nothing.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-request-validator.html
 */
export function readValidation(operation: Value, document: Value): Known<Validation> {
  const own = get(operation, 'x-amazon-apigateway-request-validator')
  const name = readString(isAbsent(own) ? get(document, 'x-amazon-apigateway-request-validator') : own)
  return andThen(name, (written): Known<Validation> => {
    if (written === '') return known({ body: false, parameters: false })
    const validator = get(document, 'x-amazon-apigateway-request-validators', written)
    if (isAbsent(validator)) return unknown(`the document defines no request validator ${written}`)
    return andThen(readBoolean(get(validator, 'validateRequestBody'), false), (body) =>
      map(readBoolean(get(validator, 'validateRequestParameters'), false), (parameters) => ({ body, parameters })),
    )
  })
}

/** `requestBody.content.*.schema` of OpenAPI 3.x; a parameter `in: body` of 2.0. */
export function readHasBodySchema(operation: Value, parameters: readonly Value[], document: Value): Known<boolean> {
  if (parameters.some((parameter) => placeIn(parameter) === 'body' && !isAbsent(get(parameter, 'schema')))) return known(true)
  return read(follow(get(operation, 'requestBody'), document), false, (body) =>
    read(get(body, 'content'), false, (content) =>
      known(entriesOf(content).some(([, media]) => !isAbsent(get(follow(media.get(), document), 'schema')))),
    ),
  )
}

/** Parameters of the path item and of the operation, of which the latter count where both have one. */
export function parametersOf(pathItem: Value, operation: Value, document: Value): readonly Value[] {
  const found = new Map<string, Value>()
  for (const owner of [pathItem, operation])
    for (const [index, item] of itemsOf(get(owner, 'parameters')).entries()) {
      const parameter = follow(item, document)
      const name = get(parameter, 'name')
      found.set(
        name.kind === 'scalar' ? `${placeIn(parameter)} ${name.text}` : `${owner === pathItem ? 'path item' : 'operation'} ${index}`,
        parameter,
      )
    }
  return [...found.values()]
}

export function readParameter(value: Value): readonly Parameter[] {
  const name = get(value, 'name')
  const place = placeIn(value)
  if (name.kind !== 'scalar' || place === undefined || place === 'body') return []
  return [{ name: name.text, in: place, required: readBoolean(get(value, 'required'), place === 'path') }]
}

const placeIn = (parameter: Value): string | undefined => {
  const place = get(parameter, 'in')
  return place.kind === 'scalar' ? place.text : undefined
}
