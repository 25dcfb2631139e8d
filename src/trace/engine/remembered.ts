import { absorb, cellAt, flattened, layerOn } from './heap.ts'
import type { Closure, Layer } from './heap.ts'
import { at, spotOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { putHere } from './own-records.ts'
import { atomsOf, keyOf } from './value.ts'
import type { Atom, Value } from './value.ts'

/**
 * Summaries: what a function gave, and changed, for arguments that were the same, objects with all that they hold. A call that is remembered is not
 * looked at again.
 */
interface Known {
  readonly key: string
  readonly known: { readonly exit: Layer; readonly value: Value; readonly noted: readonly number[] } | undefined
}

const mostNodes = 80
/** So much of the variables around a function is compared; what lies deeper seldom changes between two calls. */
const mostCaptured = 40

export function remembered(m: Machine, closure: Closure, self: Value, list: readonly Value[], more: Value | undefined): Known | undefined {
  const parts = [`${m.program.numberOf(closure.func)}`, closure.captures.join(','), placeIn(m, closure)]
  let nodes = 0
  const seen = new Set<number>()
  const describe = (value: Value): boolean => {
    for (const atom of atomsOf(value)) {
      if (++nodes > mostNodes) return false
      parts.push(
        isKeywords(m, atom) ? '**' : keyOf(atom),
        atom.kind === 'opaque' ? `${atom.safe}${atom.types}${atom.characters?.join('.') ?? ''}` : '',
      )
      if (atom.kind === 'encoded' && !describe(atom.of)) return false
      if (atom.kind !== 'reference' || seen.has(atom.id)) continue
      seen.add(atom.id)
      const object = at(m, atom)
      if (object.kind === 'function') continue
      for (const [name, field] of object.fields) {
        parts.push(name)
        if (!describe(field)) return false
      }
      if (object.rest !== undefined && !describe(object.rest)) return false
      if (object.base !== undefined && !describe(object.base)) return false
    }
    return true
  }
  for (const value of [self, ...list, ...(more === undefined ? [] : [more])]) {
    parts.push(';')
    if (!describe(value)) return undefined
  }
  describeCaptures(m, closure, parts)
  // What it reads from files counts too.
  const files = at(m, { kind: 'reference', id: m.program.filesId })
  if (files.fields.size > 0 && !describe({ kind: 'reference', id: files.id })) return undefined
  if (m.put.size > 0) parts.push(putHere(m))
  const key = parts.join('\u0001')
  return { key, known: m.remembered.get(key) }
}

/** What a package does is said to be done where the project calls it, each time. */
function placeIn(m: Machine, { module }: Closure): string {
  if (!module.stub) return ''
  const { file, at: place } = spotOf(m)
  return `${file}:${place}`
}

/** Variables around a function may have been set since: `const f = () => x; f(); x = event.x; f()`. So may those around functions that it calls. */
function describeCaptures(m: Machine, closure: Closure, parts: string[]): void {
  let nodes = 0
  const seen = new Set<number>()
  const functions: Closure[] = [closure]
  const describe = (value: Value | undefined): void => {
    if (value === undefined) return void parts.push('-')
    for (const atom of atomsOf(value)) {
      if (++nodes > mostCaptured) return
      parts.push(keyOf(atom))
      if (atom.kind !== 'reference' || seen.has(atom.id)) continue
      seen.add(atom.id)
      const object = at(m, atom)
      if (object.closure !== undefined) functions.push(object.closure)
      else
        for (const [name, field] of object.fields) {
          parts.push(name)
          describe(field)
        }
      if (object.rest !== undefined) describe(object.rest)
    }
  }
  for (const { captures, module } of functions) {
    if (module.stub) continue
    for (const id of captures) {
      if (nodes > mostCaptured) return
      if (seen.has(-id)) continue
      seen.add(-id)
      describe(cellAt(m.layer, id))
    }
  }
}

/** Keyword arguments are put together anew for every call: what they hold is what they are. */
const isKeywords = (m: Machine, atom: Atom): boolean => atom.kind === 'reference' && at(m, atom).kind === 'keywords'

/** Only calls that changed nothing that was there before can be repeated by what they gave. */
export function remember(m: Machine, key: string, exits: readonly Layer[], value: Value, firstNew: number, noted: readonly number[]): void {
  for (const exit of exits) {
    for (const id of exit.objects.keys()) if (id < firstNew) return
    for (const id of exit.cells.keys()) if (id < firstNew) return
  }
  // What is made anew in each call must not be the same thing after two.
  if (atomsOf(value).some((atom) => atom.kind === 'reference' && atom.id >= firstNew)) return
  const joined = layerOn(undefined)
  absorb(joined, exits)
  m.remembered.set(key, { exit: flattened(joined, undefined), value, noted })
}
