import { posix } from 'node:path'
import { deepTaints, onItsWay } from './carried.ts'
import { writable } from './heap.ts'
import type { HeapObject } from './heap.ts'
import { at, known } from './machine.ts'
import type { Machine } from './machine.ts'
import { bitOf } from './sinks.ts'
import { atomsOf, join, joinAll, keyOf, mergeOpaque, opaque, types } from './value.ts'
import type { Atom, Reference, Value } from './value.ts'

/*
 * Files that the function wrote itself: what comes back where the same path is read. They are fields of one object of the program's memory, so ways that
 * part and meet are told apart as everywhere. Their names are paths with holes: `/tmp/` and the key of what stands there.
 */

/** Between two of these stands the key of something that is not known. */
const hole = '\u0000'

/** `whole`: nothing else stands in it afterwards. `added`: behind what was there. `inside`: in files of that folder. */
export type Writing = 'whole' | 'added' | 'inside'

const folder = (m: Machine): Reference => ({ kind: 'reference', id: m.program.filesId })

export function writeFile(m: Machine, path: Value, content: Value, how: Writing): void {
  const names = namesOf(m, path)
  if (names.length === 0) return
  const held = writable(m.layer, m.program.filesId)
  held.kind = 'map'
  for (const name of names) {
    const key = how === 'inside' ? `${name}/${hole}inside${hole}` : name
    const before = held.fields.get(key)
    const value = onItsWay(m, streamed(m, content), 'through', `the file ${shown(name)}`)
    held.fields.set(key, before === undefined || (how === 'whole' && names.length === 1) ? value : both(key, before, value))
  }
}

/** One behind the other, as far as it matters: constants that are put behind each other say nothing of the whole. */
function both(key: string, before: Value, more: Value): Value {
  if (atomsOf(before).some((atom) => atom.kind === 'reference') || atomsOf(more).some((atom) => atom.kind === 'reference'))
    return join(before, more)
  return mergeOpaque(`file:${key}`.slice(0, 400), [...atomsOf(before), ...atomsOf(more)])
}

/** What stands in a file, as far as the function wrote it; `sure`: it is that very file. Undefined where it wrote none that could be meant. */
export function readFile(m: Machine, path: Value): { readonly content: Value; readonly sure: boolean } | undefined {
  const held = at(m, folder(m))
  if (held.fields.size === 0) return undefined
  const names = namesOf(m, path)
  const found = names.map((name) => held.fields.get(name))
  if (names.length > 0 && found.every((one) => one !== undefined)) return { content: joinAll(found), sure: true }
  const maybe = names.flatMap((name) => meant(held, name))
  return maybe.length === 0 ? undefined : { content: joinAll(maybe), sure: false }
}

/** Names of files that the function itself brought into a folder: what chooses them is whatever they were made from. */
export function namesIn(m: Machine, path: Value): Value | undefined {
  const held = at(m, folder(m))
  if (held.fields.size === 0) return undefined
  const unpacked = namesOf(m, path).flatMap((name) => held.fields.get(`${name}/${hole}inside${hole}`) ?? [])
  const taints = deepTaints(m, joinAll(unpacked))
  // What is read from a folder is a name in it, not a way out of it.
  return taints.length === 0 ? undefined : opaque('names of files', { types: types.string, taints, safe: bitOf('path') })
}

/** What a stream of a file gives is what stands in the file. */
export function streamed(m: Machine, value: Value): Value {
  if (value.kind !== 'instance' || !(value.type.endsWith('#ReadStream') || value.type === 'py:io#File')) return value
  const [path] = value.made
  return (path === undefined ? undefined : readFile(m, path)?.content) ?? value
}

function meant({ fields }: HeapObject, name: string): readonly Value[] {
  return [...fields].flatMap(([written, value]) => (mayBeSame(written, name) ? [value] : []))
}

function mayBeSame(a: string, b: string): boolean {
  const [one, other] = [a.split(hole), b.split(hole)]
  const [headA = '', headB = ''] = [one[0], other[0]]
  const [tailA = '', tailB = ''] = [one.at(-1), other.at(-1)]
  // Of a path that is not known at all nothing is said.
  if (headA === '' || headB === '') return false
  if (one.length === 3 && other.length === 3 && one[1] === other[1]) return false
  if (one.length === 1 && other.length === 1) return false
  if (one.length === 1) return headA.startsWith(headB) && headA.endsWith(tailB)
  if (other.length === 1) return headB.startsWith(headA) && headB.endsWith(tailA)
  return (headA.startsWith(headB) || headB.startsWith(headA)) && (tailA.endsWith(tailB) || tailB.endsWith(tailA))
}

/** The names of a path; of one that is several, each. */
function namesOf(m: Machine, path: Value): readonly string[] {
  return atomsOf(known(m, path)).flatMap((atom) => {
    const name = nameOf(atom)
    return name === undefined ? [] : [name]
  })
}

function nameOf(atom: Atom): string | undefined {
  switch (atom.kind) {
    case 'constant':
      return typeof atom.value === 'string' ? posix.normalize(atom.value).replace(/(?<=.)\/$/, '') : undefined
    case 'text':
      return tidy(
        atom.parts.map((part) => (typeof part === 'string' ? part : `${hole}${keyOf(part).replaceAll(hole, '')}${hole}`)).join(''),
      )
    case 'opaque':
      if (atom.origin?.kind === 'resolved' && atom.origin.from.kind !== 'union') return nameOf(atom.origin.from)
      return `${hole}${atom.key.replaceAll(hole, '')}${hole}`
    case 'instance':
      return atom.type === 'global#URL' && atom.made[0]?.kind === 'constant' ? nameOf(atom.made[0]) : undefined
    default:
      return undefined
  }
}

const tidy = (path: string): string => path.replace(/\/(?:\.?\/)+/g, '/').replace(/(?<=.)\/$/, '')

/** For people: `/tmp/…`. */
const shown = (name: string): string =>
  name
    .split(hole)
    .map((part, index) => (index % 2 === 0 ? part : '…'))
    .join('')
