import type { Place } from '../../model/place.ts'
import { literal, showText, text } from '../../model/text.ts'
import type { Hole, Text, TextPart } from '../../model/text.ts'
import { scalar } from '../document/build.ts'
import { child, itemsOf, stringOf, textOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'

/** A string with open parts as a node; without open parts an ordinary scalar. */
export function textNode(at: Place, value: Text): Node {
  const string = literal(value)
  return string === undefined ? { kind: 'text', text: value, at } : scalar(at, string)
}

export function holeNode(at: Place, hole: Hole): Node {
  return { kind: 'text', text: [hole], at }
}

/** What a node adds to a longer string. Whatever is no string leaves an open part. */
export function partsOf(node: Node): readonly TextPart[] {
  if (node.kind === 'gap') return [{ kind: 'unknown', why: node.why }]
  return textOf(node) ?? (node.kind === 'scalar' ? [] : [{ kind: 'unknown', why: 'a text was expected here' }])
}

/** Strings and nodes one after the other, as the framework builds names. */
export function joinNodes(at: Place, ...parts: readonly (string | Node)[]): Node {
  return textNode(at, text(...parts.flatMap((part) => (typeof part === 'string' ? [part] : partsOf(part)))))
}

/**
 * A node in letters, for logical ids and keys: open parts as `${…}`, of CloudFormation's functions the name that the framework
 * takes: the resource of `Ref` and `Fn::GetAtt`, the last piece of `Fn::Join`, the text of `Fn::Sub`.
 */
export function shown(node: Node | undefined): string {
  const written = textOf(node)
  if (written !== undefined) return showText(written)
  const inner = child(node, 'Ref') ?? child(node, 'Fn::ImportValue') ?? child(node, 'Fn::Sub')
  if (inner !== undefined) return shown(inner.kind === 'list' ? inner.items[0] : inner)
  const attribute = child(node, 'Fn::GetAtt')
  if (attribute !== undefined) return stringOf(attribute)?.split('.')[0] ?? shown(itemsOf(attribute)[0])
  const joined = itemsOf(itemsOf(child(node, 'Fn::Join'))[1]).at(-1)
  return joined === undefined ? '' : shown(joined)
}

/** Cuts a text at every separator in its literal parts. */
export function splitText(value: Text, separator: string): readonly Text[] {
  const pieces: Text[] = [[]]
  for (const part of value) {
    const [first = '', ...rest] = typeof part === 'string' ? part.split(separator) : []
    pieces[pieces.length - 1] = text(...(pieces.at(-1) ?? []), typeof part === 'string' ? first : part)
    for (const piece of rest) pieces.push(text(piece))
  }
  return pieces
}
