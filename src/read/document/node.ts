import type { Place } from '../../model/place.ts'
import type { StatementOrigin } from '../../model/role.ts'
import { showText, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'

/**
 * A YAML or JSON document with a place on everything, the form in which all readers take files in.
 * CloudFormation's short tags are already in long form: `!GetAtt A.Arn` is `{ "Fn::GetAtt": ["A", "Arn"] }`.
 */
export type Node = Scalar | Sequence | Mapping | Textual | Gap

export interface Scalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written, where that differs from the value's own form: account 012345678901, version 1.10. */
  readonly source?: string
  readonly at: Place
}
export interface Sequence {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly at: Place
}
export interface Mapping {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
  readonly at: Place
  /** Set by readers that expand shorthand into policy statements. */
  readonly origin?: StatementOrigin
}
export interface Entry {
  readonly at: Place
  readonly value: Node
}
/** A string of which a part is open, made by a variable resolver. */
export interface Textual {
  readonly kind: 'text'
  readonly text: Text
  readonly at: Place
}
/** A value that the files do not tell. */
export interface Gap {
  readonly kind: 'gap'
  readonly why: string
  readonly at: Place
}

/** The value under a key; undefined where the node is no map or has no such key. */
export function child(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let current = node
  for (const key of path) current = current?.kind === 'map' ? current.entries.get(key)?.value : undefined
  return current
}

/** Where the key stands; the better place for people than the value's, which may be lines below. */
export function keyPlace(node: Node | undefined, key: string): Place | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.at : undefined
}

export function entriesOf(node: Node | undefined): readonly (readonly [string, Entry])[] {
  return node?.kind === 'map' ? [...node.entries] : []
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : []
}

/** A scalar as the string that was written; undefined for anything else, null included. */
export function stringOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined
  return node.source ?? String(node.value)
}

/** A scalar or an open string as text. */
export function textOf(node: Node | undefined): Text | undefined {
  if (node?.kind === 'text') return node.text
  const string = stringOf(node)
  return string === undefined ? undefined : text(string)
}

export function isNull(node: Node | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null)
}

/** One word for messages: what stands there. */
export function describe(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return node.value === null ? 'nothing' : JSON.stringify(node.value)
    case 'list':
      return 'a list'
    case 'map':
      return 'a map'
    case 'text':
      return showText(node.text)
    case 'gap':
      return `a value that is not known (${node.why})`
  }
}
