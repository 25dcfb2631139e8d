import { createHash } from 'node:crypto'
import { entriesOf, textOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { constant } from '../draft.ts'
import type { Draft } from '../draft.ts'

/** Ten hexadecimal digits of the SHA-1, as SAM ends logical ids with. */
export function digest(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 10)
}

/** The digest of a value: of its text where that is known, else of what is written. */
export function digestOf(draft: Draft, node: Node | undefined): string {
  return digest(constant(draft, node) ?? asWritten(node))
}

/** JSON without spaces, keys sorted. */
function asWritten(node: Node | undefined): string {
  if (node?.kind === 'list') return `[${node.items.map(asWritten).join(',')}]`
  if (node?.kind !== 'map') return JSON.stringify(node?.kind === 'scalar' ? node.value : (textOf(node) ?? null))
  const entries = entriesOf(node).map(([key, { value }]) => `${JSON.stringify(key)}:${asWritten(value)}`)
  return `{${entries.toSorted().join(',')}}`
}
