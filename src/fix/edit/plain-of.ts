import type { Plain } from '../../permissions/render/plain.ts'
import type { Node } from '../../read/document/node.ts'

/** What a document says at a node, as plain data: aliases followed, short tags in their long form. Undefined where a part of it is not known. */
export function plainOf(node: Node): Plain | undefined {
  switch (node.kind) {
    case 'scalar':
      // An account number that begins with 0 is no number.
      return typeof node.value === 'number' && node.source !== undefined && Number.isInteger(node.value) ? node.source : node.value
    case 'list': {
      const items = node.items.map(plainOf)
      return items.some((item) => item === undefined) ? undefined : items.flatMap((item) => (item === undefined ? [] : [item]))
    }
    case 'map': {
      const pairs = [...node.entries].map(([key, { value }]) => [key, plainOf(value)] as const)
      return pairs.some(([, value]) => value === undefined)
        ? undefined
        : Object.fromEntries(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
    }
    case 'text':
    case 'gap':
      return undefined
  }
}
