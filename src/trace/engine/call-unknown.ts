import { deepTaints } from './carried.ts'
import { perhaps } from './builtins/elements.ts'
import { led } from './builtins/streams.ts'
import { decode } from './encodings.ts'
import { at, siteOf, spotOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { childOf } from './property.ts'
import { callInside, notePutInto } from './put-into.ts'
import { decoratedIn } from './python/decorated-in.ts'
import { withNamed } from './python/keywords.ts'
import { givesWhatWasThere } from './reads-by-key.ts'
import { bitOf } from './sinks.ts'
import { noteStranger, strangerCalled } from './strangers.ts'
import { stepped } from './taint.ts'
import { noteUnknown } from './unread-work.ts'
import { atomsOf, join, joinAll, opaque, undefinedValue } from './value.ts'
import type { Atom, Value } from './value.ts'

const sameContent = new Set([
  'transformToString',
  'transformToByteArray',
  'transformToWebStream',
  'arrayBuffer',
  'text',
  'buffer',
  'toBuffer',
  'getReader',
  'promise',
  'valueOf',
])

export function unknownMethod(m: Machine, object: Atom, name: string, list: readonly Value[], more: Value | undefined): Value {
  if (object.kind === 'opaque') {
    // The content of a body or stream is what it carries, whatever it is taken out as.
    if (sameContent.has(name)) return object
    if (name === 'json') return decode(m, 'json', object)
    const [into] = list
    if (name === 'pipe' && into !== undefined) return led(m, object, into)
    const method = childOf(m, object, name)
    return unknownCall(m, method.kind === 'opaque' ? { ...method, taints: [], direct: false } : object, object, list, more, name)
  }
  return unknownCall(m, object, object, list, more, name)
}

/**
 * A function of which nothing is known: its result is made from receiver and arguments, and it may call any function that it is given with such a
 * value.
 */
export function unknownCall(m: Machine, callee: Atom, self: Value, list: readonly Value[], more: Value | undefined, name?: string): Value {
  const inside = callee.kind === 'opaque' ? callInside(m, callee, self, list, more) : undefined
  if (inside !== undefined) return inside
  const all = [self, ...list, ...(more === undefined ? [] : [more])]
  const taints = deepTaints(m, joinAll(all))
  const key = `call:${siteOf(m)}`
  if (m.learned) m.layer.facts.set(key, null)
  const known =
    callee.kind === 'api'
      ? `${callee.package}${callee.path === '' ? '' : `.${callee.path}`}`
      : (name ?? (callee.kind === 'bound' ? callee.name : ''))
  const carried = givesWhatWasThere(m, callee, known, list) ? deepTaints(m, self) : taints
  const stranger = strangerCalled(m, callee)
  if (stranger === undefined) noteStranger(m, callee, key, known)
  else m.returns.set(`o${key}`, stranger.spot)
  const made = stepped(carried, 'through', stranger?.name ?? known, stranger?.spot ?? spotOf(m))
  const result = opaque(key, { taints: made, safe: meantToBeRead(all) })
  notePutInto(m, key, list)
  noteUnknown(m, key, callee, self, list, known)
  const wrapped = decoratedIn(m, list)
  // Who decorates a module's function does not call it yet.
  for (const value of wrapped === undefined || m.inHandler ? withNamed(m, list) : [])
    for (const atom of atomsOf(value)) {
      if (atom.kind !== 'reference') continue
      const { closure } = at(m, atom)
      if (closure === undefined || closure.class !== undefined) continue
      const handed = opaque(`${key}.given`, { taints })
      // It may never call it: what stood before may still stand.
      perhaps(m, handed, () => m.do.call(m, atom, undefinedValue, [], handed) ?? undefinedValue)
    }
  if (wrapped !== undefined) return m.inHandler ? join(wrapped, result) : wrapped
  m.program.countCall(m, known, list)
  return result
}

/** What is made only from what may be shown may be shown: the status of an error that is meant for the caller. */
function meantToBeRead(all: readonly Value[]): number {
  const carrying = all.flatMap((value) => atomsOf(value).filter((atom) => atom.kind !== 'opaque' || atom.taints.length > 0))
  return carrying.every((atom) => atom.kind === 'constant' || (atom.kind === 'opaque' && (atom.safe & bitOf('outgoing-data')) !== 0))
    ? bitOf('outgoing-data')
    : 0
}
