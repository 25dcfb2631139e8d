import { named } from '../characters.ts'
import { decode } from '../encodings.ts'
import { siteOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { binary, text } from '../operators.ts'
import { constant, emptyText, opaque, stringOf, types } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { derived, eitherWay, numberFrom, observeWork } from './derived.ts'
import { elementsOfAny } from './elements.ts'
import { argument, rowOf } from './given.ts'
import type { Given, Method, Routine, Table } from './given.ts'
import { stringMethod } from './strings/strings.ts'

const longest = 20_000

/** A buffer is its text here. */
const from: Routine = (m, given) => {
  const [value, encoding] = [argument(given, 0), stringOf(argument(given, 1))]
  if (encoding === 'base64' || encoding === 'base64url') {
    const exact = stringOf(value)
    if (exact !== undefined && exact.length <= longest) return constant(Buffer.from(exact, 'base64').toString())
    const decoded = decode(m, 'base64', value)
    // Whoever takes a path or a buffer takes it for a buffer.
    return decoded.kind === 'opaque' ? { ...decoded, types: types.object } : decoded
  }
  if (encoding === 'hex') return derived(m, 'from hex', value)
  return value.kind === 'reference' ? derived(m, 'Buffer.from', value) : value
}

const concat: Routine = (m, given) => {
  const { known, more } = elementsOfAny(m, argument(given, 0))
  return text(m, more === undefined ? known : [...known, more])
}

const allocate: Routine = (m, given, name) => {
  observeWork(m, name, argument(given, 0))
  return opaque(`${name}:${siteOf(m)}`, { types: types.string })
}

const decoder: Routine = (m) => ({ kind: 'instance', type: 'global#TextDecoder', made: [], id: `TextDecoder:${siteOf(m)}` })
const encoder: Routine = (m) => ({ kind: 'instance', type: 'global#TextEncoder', made: [], id: `TextEncoder:${siteOf(m)}` })

export const buffers: Table<Routine> = {
  'Buffer.alloc': allocate,
  'Buffer.allocUnsafe': allocate,
  'Buffer.byteLength': (m, given) => numberFrom(m, 'Buffer.byteLength', argument(given, 0)),
  'Buffer.compare': () => opaque('Buffer.compare', { types: types.number }),
  'Buffer.concat': concat,
  'Buffer.from': from,
  'Buffer.isBuffer': (m) => eitherWay(m, 'Buffer.isBuffer'),
  'Buffer.isEncoding': (m) => eitherWay(m, 'Buffer.isEncoding'),
  'new Buffer': from,
  'new TextDecoder': decoder,
  'new TextEncoder': encoder,
  'new Uint8Array': from,
}

const given1: Routine = (_, given) => (given.list.length < 2 ? emptyText : argument(given, 1))
/** By type of the instance; the first argument is the instance. */
export const decoderMethods: Table<Routine> = { '.decode': given1, '.encode': given1 }

const number: Method = (m, self, _, name) => numberFrom(m, name, self)
const reads = [
  'Int8',
  'UInt8',
  'Int16LE',
  'Int16BE',
  'UInt16LE',
  'UInt16BE',
  'Int32LE',
  'Int32BE',
  'UInt32LE',
  'UInt32BE',
  'BigInt64BE',
  'BigUInt64BE',
]
const methods: Table<Method> = {
  ...Object.fromEntries(reads.map((name) => [`read${name}`, number])),
  equals: (m, self, given) => binary(m, '===', self, argument(given, 0)),
  subarray: (m, self, given) => stringMethod(m, self, 'slice', given),
  toHex: (m, self) => derived(m, 'hex', self, { characters: named('hex') }),
}

export function bufferMethod(m: Machine, self: Atom, name: string, given: Given): Value | undefined {
  return rowOf(methods, name)?.(m, self, given, name)
}
