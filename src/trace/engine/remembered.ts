import { flattened, layerOn, absorb } from './heap.ts'
import type { Closure, Layer } from './heap.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { atomsOf, keyOf } from './value.ts'
import type { Value } from './value.ts'

/**
 * Summaries: what a function gave, and changed, for arguments that were the same, objects with all that they hold. A call that is remembered is not
 * looked at again.
 */
interface Known {
  readonly key: string
  readonly known: { readonly exit: Layer; readonly value: Value } | undefined
}

const mostNodes = 80

export function remembered(m: Machine, closure: Closure, self: Value, list: readonly Value[], more: Value | undefined): Known | undefined {
  const parts = [`${m.program.numberOf(closure.func)}`, closure.captures.join(',')]
  let nodes = 0
  const seen = new Set<number>()
  const describe = (value: Value): boolean => {
    for (const atom of atomsOf(value)) {
      if (++nodes > mostNodes) return false
      parts.push(keyOf(atom), atom.kind === 'opaque' ? `${atom.safe}${atom.types}${atom.characters?.join('.') ?? ''}` : '')
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
  const key = parts.join('\u0001')
  return { key, known: m.remembered.get(key) }
}

/** Only calls that changed nothing that was there before can be repeated by what they gave. */
export function remember(m: Machine, key: string, exits: readonly Layer[], value: Value, firstNew: number): void {
  for (const exit of exits) {
    for (const id of exit.objects.keys()) if (id < firstNew) return
    for (const id of exit.cells.keys()) if (id < firstNew) return
  }
  // What is made anew in each call must not be the same thing after two.
  if (atomsOf(value).some((atom) => atom.kind === 'reference' && atom.id >= firstNew)) return
  const joined = layerOn(undefined)
  absorb(joined, exits)
  m.remembered.set(key, { exit: flattened(joined, undefined), value })
}
