import type { Entry, Node } from '../../document/node.ts'

/** `over` laid over `base`, as the framework merges resources: maps key by key, lists place by place, anything else replaced. */
export function merge(base: Node, over: Node): Node {
  if (base.kind === 'map' && over.kind === 'map') {
    const entries = new Map<string, Entry>(base.entries)
    for (const [key, entry] of over.entries) {
      const before = entries.get(key)
      entries.set(key, before === undefined ? entry : { at: entry.at, value: merge(before.value, entry.value) })
    }
    return { ...base, entries }
  }
  if (base.kind === 'list' && over.kind === 'list') {
    const items = base.items.map((item, index) => {
      const other = over.items[index]
      return other === undefined ? item : merge(item, other)
    })
    return { ...base, items: [...items, ...over.items.slice(base.items.length)] }
  }
  return over
}
