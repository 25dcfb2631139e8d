import type { Encoding } from '../models/model.ts'
import { named } from './characters.ts'
import { deepTaints, onItsWay } from './carried.ts'
import { fromJson } from './json.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { listOf, makeObject } from './objects.ts'
import { byMaker } from './sinks.ts'
import { fieldOf } from './taint.ts'
import { anyType, atomsOf, constant, joinAll, keyOf, opaque, types, undefinedValue } from './value.ts'
import type { Atom, Opaque, Value } from './value.ts'

/** What is inside a value that was written in some way. The fields of the event stay its fields: decoding is a step of their path. */
export function decode(m: Machine, encoding: Encoding, value: Value): Value {
  return joinAll(atomsOf(value).map((atom) => decodeAtom(m, encoding, atom)))
}

function decodeAtom(m: Machine, encoding: Encoding, atom: Atom): Value {
  switch (atom.kind) {
    case 'encoded':
      if (atom.as === encoding) return atom.of
      return opaque(`${encoding}(${keyOf(atom)})`, { taints: deepTaints(m, atom) })
    case 'opaque':
      return inside(m, encoding, atom)
    case 'constant':
      if (encoding === 'json' && typeof atom.value === 'string') return fromJson(m, atom.value)
      if (encoding === 'item' || atom.value === undefined || atom.value === null) return undefinedValue
      return opaque(`${encoding}(${keyOf(atom)})`)
    case 'text': {
      // `payload + '=='`: what base64 is filled up with says nothing.
      const [first, filling] = atom.parts
      if (
        encoding === 'base64' &&
        typeof first === 'object' &&
        typeof filling === 'string' &&
        /^=+$/.test(filling) &&
        atom.parts.length === 2
      )
        return decodeAtom(m, encoding, first)
      return opaque(`${encoding}(${keyOf(atom)})`, { taints: deepTaints(m, atom) })
    }
    case 'reference':
      return encoding === 'item' ? plainItem(m, atom) : opaque(`${encoding}(${keyOf(atom)})`, { taints: deepTaints(m, atom) })
    default:
      return opaque(`${encoding}(${keyOf(atom)})`, { taints: deepTaints(m, atom) })
  }
}

function inside(m: Machine, encoding: Encoding, of: Opaque): Value {
  const key = `${encoding}(${of.key})`
  const text = encoding === 'base64' || encoding === 'url' || encoding === 'gzip'
  const known = { types: encoding === 'url' ? types.string : anyType, safe: of.safe & byMaker, characters: undefined }
  const made = encoding === 'json' ? 'JSON.parse' : encoding
  if (!of.direct) {
    const parsed = opaque(key, { ...known, taints: of.taints })
    return text ? parsed : onItsWay(m, parsed, 'through', made)
  }
  const taints = of.taints.map((taint) => ({ ...taint, source: fieldOf(taint.source, `<${encoding}>`) }))
  return text
    ? opaque(key, { ...known, direct: true, taints })
    : onItsWay(m, opaque(key, { ...known, direct: true, taints }), 'through', made)
}

/** `{S: 'x'}` → `x`, for an item or one value. */
function plainItem(m: Machine, atom: Extract<Atom, { kind: 'reference' }>): Value {
  const object = at(m, atom)
  return makeObject(
    m,
    [...object.fields].map(([name, value]) => [name, plainAttribute(m, value)] as const),
  )
}

function plainAttribute(m: Machine, value: Value): Value {
  if (value.kind !== 'reference') return value.kind === 'opaque' ? inside(m, 'item', value) : value
  const object = at(m, value)
  for (const type of ['S', 'N', 'B', 'BOOL', 'SS', 'NS', 'NULL']) {
    const field = object.fields.get(type)
    if (field !== undefined) return field
  }
  const map = object.fields.get('M')
  if (map !== undefined) return map.kind === 'reference' ? plainItem(m, map) : map
  const list = object.fields.get('L')
  if (list?.kind === 'reference')
    return listOf(
      m,
      [...at(m, list).fields.values()].map((one) => plainAttribute(m, one)),
    )
  return list ?? value
}

/** The value written in some way. */
export function encode(m: Machine, encoding: Encoding, value: Value): Value {
  return joinAll(
    atomsOf(value).map((atom) => {
      if (atom.kind === 'constant' && encoding === 'json')
        return atom.value === undefined ? undefinedValue : constant(JSON.stringify(atom.value))
      if (encoding === 'url') return writtenAsUrl(m, atom)
      return { kind: 'encoded', as: encoding, of: atom } as const
    }),
  )
}

function writtenAsUrl(m: Machine, atom: Atom): Value {
  if (atom.kind === 'constant') return constant(percentEncoded(String(atom.value)))
  return opaque(`url(${keyOf(atom)})`, { types: types.string, characters: named('urlComponent'), taints: deepTaints(m, atom) })
}

/** Half a surrogate pair cannot be written; encodeURIComponent throws then. */
function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    return ''
  }
}
