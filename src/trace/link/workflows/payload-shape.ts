import type { Payload } from '../../../model/state-data.ts'
import type { Shape } from '../../shape.ts'
import { constant, encoded, listOf, madeFrom, object, openAt, unknownShape } from '../shapes.ts'
import { refersTo } from './jsonata.ts'
import { argumentsOf, referencePath, referencesIn } from './paths.ts'

/**
 * What a definition puts together, as a value whose unknown parts lead to what stands at their paths. `$` is the state's input, or what the
 * place says: in a ResultSelector it is the result.
 */
export function shapeOfPayload(payload: Payload, dollar: '$' | 'result' = '$'): Shape {
  switch (payload.kind) {
    case 'constant':
      return { kind: 'constant', value: payload.value }
    case 'text':
      return { kind: 'text', parts: payload.text.map((part) => (typeof part === 'string' ? part : unknownShape)) }
    case 'path':
      return ofPath(payload.path, dollar)
    case 'expression':
      return refersTo(payload.code)
    case 'fields':
      return object(Object.fromEntries(payload.fields.map(([name, value]) => [name, shapeOfPayload(value, dollar)])))
    case 'items':
      return {
        kind: 'object',
        array: true,
        rest: undefined,
        fields: Object.fromEntries(payload.items.map((value, index) => [String(index), shapeOfPayload(value, dollar)])),
      }
    case 'any':
      return { kind: 'any', of: payload.of.map((one) => shapeOfPayload(one, dollar)) }
    case 'unknown':
      return unknownShape
  }
}

function ofPath(path: string, dollar: '$' | 'result'): Shape {
  const intrinsic = /^\s*States\.(\w+)\(([^]*)\)\s*$/.exec(path)
  if (intrinsic !== null) return ofIntrinsic(intrinsic[1] ?? '', argumentsOf(intrinsic[2] ?? ''), dollar)
  const found = referencePath(path, dollar)
  if (found !== undefined) return found.exact ? openAt(found.steps) : madeFrom([found.steps])
  const written = /^\s*'((?:[^'\\]|\\.)*)'\s*$/.exec(path)?.[1]
  if (written !== undefined) return constant(written)
  return /^\s*-?\d/.test(path) ? constant(Number(path)) : unknownShape
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html */
function ofIntrinsic(name: string, given: readonly string[], dollar: '$' | 'result'): Shape {
  const [first = unknownShape, ...others] = given.map((one) => ofPath(one, dollar))
  switch (name) {
    case 'UUID':
    case 'Hash':
    case 'MathRandom':
    case 'MathAdd':
    case 'ArrayLength':
    case 'ArrayRange':
    case 'ArrayContains':
      return unknownShape
    case 'JsonToString':
      return encoded('json', first)
    case 'StringToJson':
      return deeper(first, '<json>')
    case 'Base64Encode':
      return encoded('base64', first)
    case 'Base64Decode':
      return deeper(first, '<base64>')
    case 'Array':
      return {
        kind: 'object',
        array: true,
        rest: undefined,
        fields: Object.fromEntries([first, ...others].map((shape, index) => [String(index), shape])),
      }
    case 'ArrayGetItem':
      return deeper(first, '*')
    case 'ArrayUnique':
      return first
    case 'ArrayPartition':
      return listOf(first)
    case 'Format':
      return formatted(first, others)
    default:
      return madeFrom(given.flatMap((one) => referencesIn(one, dollar)))
  }
}

function deeper(shape: Shape, step: string): Shape {
  const paths = shape.kind === 'open' ? shape.carries.flatMap(({ source }) => (source.kind === 'event' ? [source.path] : [])) : []
  const [only] = paths
  return shape.kind === 'open' && shape.direct && only !== undefined && paths.length === 1 ? openAt([...only, step]) : madeFrom(paths)
}

/** `States.Format('orders/{}.json', $.id)` */
function formatted(template: Shape, values: readonly Shape[]): Shape {
  if (template.kind !== 'constant' || typeof template.value !== 'string') return { kind: 'any', of: [template, ...values] }
  const parts: (string | Shape)[] = []
  for (const [index, piece] of template.value.split('{}').entries()) {
    if (index > 0) parts.push(values[index - 1] ?? unknownShape)
    if (piece !== '') parts.push(piece)
  }
  return { kind: 'text', parts }
}
