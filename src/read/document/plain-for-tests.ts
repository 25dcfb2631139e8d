import { showText } from '../../model/text.ts'
import type { Node } from './node.ts'

/** A node as plain data, for tests: open texts as `${…}`, gaps as `?` and the reason. */
export function plain(node: Node | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return undefined
    case 'scalar':
      return node.value
    case 'text':
      return showText(node.text)
    case 'gap':
      return `? ${node.why}`
    case 'list':
      return node.items.map(plain)
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]))
  }
}
