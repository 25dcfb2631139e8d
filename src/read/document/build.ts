import type { Place } from '../../model/place.ts'
import type { StatementOrigin } from '../../model/role.ts'
import type { Entry, Gap, Mapping, Node, Scalar, Sequence } from './node.ts'

/** What a reader may write where a node is wanted; undefined entries are left out. */
export type Buildable = Node | string | number | boolean | null | undefined | readonly Buildable[] | { readonly [key: string]: Buildable }

/**
 * Builds nodes for what a framework adds or expands. All made nodes stand at `at`: the line of the project that caused them.
 */
export function build(at: Place, value: Exclude<Buildable, undefined>): Node {
  if (value === null || typeof value !== 'object') return scalar(at, value)
  if (Array.isArray(value))
    return list(
      at,
      (value as readonly Buildable[]).flatMap((item) => (item === undefined ? [] : [build(at, item)])),
    )
  if (isNode(value)) return value
  return mapping(at, Object.entries(value as Readonly<Record<string, Buildable>>))
}

export function scalar(at: Place, value: Scalar['value']): Scalar {
  return { kind: 'scalar', value, at }
}

export function list(at: Place, items: readonly Node[]): Sequence {
  return { kind: 'list', items, at }
}

export function gap(at: Place, why: string): Gap {
  return { kind: 'gap', why, at }
}

export function mapping(at: Place, entries: Iterable<readonly [string, Buildable]>, origin?: StatementOrigin): Mapping {
  const map = new Map<string, Entry>()
  for (const [key, value] of entries) {
    if (value === undefined) continue
    const node = build(at, value)
    map.set(key, { at: node.at, value: node })
  }
  return origin === undefined ? { kind: 'map', entries: map, at } : { kind: 'map', entries: map, at, origin }
}

/** The same map with some entries set; undefined removes an entry. Places of the others stay. */
export function withEntries(node: Mapping, changes: Readonly<Record<string, Buildable>>): Mapping {
  const entries = new Map(node.entries)
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) entries.delete(key)
    else {
      const built = build(entries.get(key)?.at ?? node.at, value)
      entries.set(key, { at: entries.get(key)?.at ?? built.at, value: built })
    }
  }
  return { ...node, entries }
}

function isNode(value: object): value is Node {
  const kind = (value as { kind?: unknown }).kind
  return 'at' in value && (kind === 'scalar' || kind === 'list' || kind === 'map' || kind === 'text' || kind === 'gap')
}
