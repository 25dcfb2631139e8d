import { absent } from '../document/value.ts'
import type { Value } from '../document/value.ts'
import type { Node } from '../document/node.ts'

/** A document that stands on its own as a value: nothing in it is a function. */
export function plainValue(node: Node | undefined): Value {
  if (node === undefined) return absent
  switch (node.kind) {
    case 'scalar':
      return node.value === null ? absent : { kind: 'scalar', value: node.value, text: node.source ?? String(node.value), at: node.at }
    case 'list':
      return { kind: 'list', items: node.items.map((item) => () => plainValue(item)), at: node.at }
    case 'map':
      return {
        kind: 'map',
        entries: new Map([...node.entries].map(([key, { at, value }]) => [key, { at, get: () => plainValue(value) }])),
        node,
        at: node.at,
      }
    case 'text':
      return { kind: 'text', text: node.text, at: node.at }
    case 'gap':
      return { kind: 'gap', why: node.why, at: node.at }
  }
}
