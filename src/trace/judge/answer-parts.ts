import type { Shape } from '../shape.ts'

/** An answer to an HTTP request, taken apart. */
export interface AnswerParts {
  /** The status codes that are known; undefined: not told. */
  readonly statuses: readonly number[] | undefined
  readonly headers: readonly AnswerHeader[]
  readonly body: Shape | undefined
}

export interface AnswerHeader {
  /** In lower case. */
  readonly name: string
  readonly value: Shape
}

/** One of the objects that a value may be, with its fields by name. */
type Fields = Extract<Shape, { kind: 'object' }>

/**
 * Takes an answer apart: `{statusCode, headers, multiValueHeaders, cookies, body}` of the gateways and load balancers, and
 * `{status, headers: {location: [{key, value}]}}` at the edge. A value that is no such object is all body: the gateway writes it as JSON.
 */
export function answerParts(answer: Shape): readonly AnswerParts[] {
  return alternatives(answer).map((one): AnswerParts => {
    if (one.kind !== 'object' || !isEnvelope(one)) return { statuses: [200], headers: [], body: { kind: 'encoded', as: 'json', of: one } }
    const body = one.fields['body']
    return {
      statuses: statusesOf(one.fields['statusCode'] ?? one.fields['status']),
      headers: [
        ...headersIn(one.fields['headers']),
        ...headersIn(one.fields['multiValueHeaders']),
        ...elementsOf(one.fields['cookies']).map((value) => ({ name: 'set-cookie', value })),
      ],
      body: body === undefined ? undefined : decodedBody(body),
    }
  })
}

/** `isBase64Encoded`: the gateway takes the encoding away. */
function decodedBody(body: Shape): Shape {
  if (body.kind === 'any') return { kind: 'any', of: body.of.map(decodedBody) }
  return body.kind === 'encoded' && body.as === 'base64' ? body.of : body
}

const isEnvelope = ({ fields }: Fields): boolean =>
  ['statusCode', 'status', 'body', 'headers', 'multiValueHeaders'].some((name) => Object.hasOwn(fields, name))

const alternatives = (shape: Shape): readonly Shape[] => (shape.kind === 'any' ? shape.of.flatMap(alternatives) : [shape])

function statusesOf(shape: Shape | undefined): readonly number[] | undefined {
  if (shape === undefined) return [200]
  const all = alternatives(shape).map((one) => (one.kind === 'constant' ? Number(one.value) : Number.NaN))
  return all.some(Number.isNaN) ? undefined : all
}

function headersIn(shape: Shape | undefined): readonly AnswerHeader[] {
  if (shape === undefined) return []
  return alternatives(shape).flatMap((one) =>
    one.kind !== 'object'
      ? []
      : Object.entries(one.fields).flatMap(([name, given]) => headerValues(given).map((value) => ({ name: name.toLowerCase(), value }))),
  )
}

/** One value, a list of them, or the edge's list of `{key, value}`. */
function headerValues(shape: Shape): readonly Shape[] {
  return alternatives(shape).flatMap((one) => {
    if (one.kind !== 'object') return [one]
    if (one.array) return elementsOf(one).flatMap(headerValues)
    const value = one.fields['value']
    return value === undefined ? [] : [value]
  })
}

function elementsOf(shape: Shape | undefined): readonly Shape[] {
  if (shape === undefined) return []
  return alternatives(shape).flatMap((one) =>
    one.kind === 'object' && one.array ? [...Object.values(one.fields), ...(one.rest === undefined ? [] : [one.rest])] : [],
  )
}

/** The texts that a header is known to have, in lower case. */
export function headerTexts({ headers }: AnswerParts, name: string): readonly string[] {
  return headers
    .filter((header) => header.name === name)
    .flatMap(({ value }) => alternatives(value))
    .flatMap((one) =>
      one.kind === 'constant' ? [String(one.value)] : one.kind === 'text' && typeof one.parts[0] === 'string' ? [one.parts[0]] : [],
    )
    .map((text) => text.toLowerCase())
}

/** Does every text that the value can be start so? */
export function startsWith(shape: Shape, start: string): boolean {
  if (shape.kind === 'constant') return typeof shape.value === 'string' && shape.value.trimStart().startsWith(start)
  if (shape.kind === 'text') return typeof shape.parts[0] === 'string' && shape.parts[0].trimStart().startsWith(start)
  return shape.kind === 'any' && shape.of.every((one) => startsWith(one, start))
}
