import type { Entry, Node } from '../document/node.ts'
import { referredTo } from './intrinsics.ts'

/**
 * Writes the variables of an `Fn::ForEach` into a resource. SAM runs after the loops, and needs paths, event types and names as
 * plain strings; `${X}` is replaced in every string, `{ Ref: X }` everywhere.
 */
export function withLoopVariables(node: Node, variables: ReadonlyMap<string, string>): Node {
  switch (node.kind) {
    case 'scalar': {
      if (typeof node.value !== 'string' || !node.value.includes('${')) return node
      return { kind: 'scalar', value: fill(node.value, variables), at: node.at }
    }
    case 'list':
      return { ...node, items: node.items.map((item) => withLoopVariables(item, variables)) }
    case 'map': {
      const value = variables.get(referredTo(node) ?? '')
      if (value !== undefined) return { kind: 'scalar', value, at: node.at }
      const entries = new Map<string, Entry>()
      for (const [key, entry] of node.entries)
        entries.set(fill(key, variables), { at: entry.at, value: withLoopVariables(entry.value, variables) })
      return { ...node, entries }
    }
    case 'text':
    case 'gap':
      return node
  }
}

function fill(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{([A-Za-z0-9]+)\}/g, (whole, name: string) => variables.get(name) ?? whole)
}
