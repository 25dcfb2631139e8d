import { createScanner, parseTree } from 'jsonc-parser'
import type { Node, ParseError } from 'jsonc-parser'
import { usualYaml } from '../../permissions/render/yaml.ts'
import type { ItemSite, PairSite, Site } from './site.ts'
import { lineBreakOf } from './source.ts'
import type { Comment, Refusal, Source } from './source.ts'

/** A JSON file as it can be edited; comments are allowed, errors are not. The text was read before by `readDocument`, which bounds its depth. */
export function readJsonSource(file: string, text: string): Omit<Source, 'document'> | Refusal {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const [first] = errors
  if (first !== undefined || tree === undefined) return { why: 'it is not valid JSON', offset: first?.offset ?? 0 }
  const indent = /^[^\n]*[{[][^\n]*\n([ \t]+)["{[]/.exec(text)?.[1] ?? '  '
  return {
    file,
    text,
    syntax: 'json',
    root: siteOf(tree),
    comments: commentsIn(text),
    lineBreak: lineBreakOf(text),
    style: { ...usualYaml, shortTags: false },
    jsonIndent: indent,
  }
}

function siteOf(node: Node): Site {
  const span = { start: node.offset, end: node.offset + node.length, outer: node.offset, tag: undefined, anchor: undefined }
  if (node.type === 'array') {
    const items = (node.children ?? []).map((child): ItemSite => ({ start: child.offset, dash: child.offset, value: siteOf(child) }))
    return { kind: 'list', flow: true, items, ...span }
  }
  if (node.type !== 'object') return { kind: 'scalar', value: String(node.value), empty: false, ...span }
  const pairs = (node.children ?? []).flatMap((property): readonly PairSite[] => {
    const [key, value] = property.children ?? []
    if (key === undefined || value === undefined) return []
    return [
      { key: String(key.value), start: key.offset, colon: (property.colonOffset ?? key.offset + key.length) + 1, value: siteOf(value) },
    ]
  })
  return { kind: 'map', flow: true, pairs, ...span }
}

/** SyntaxKind of jsonc-parser, a const enum that this module system cannot take in. */
const [lineComment, blockComment, endOfFile] = [12, 13, 17]

function commentsIn(text: string): readonly Comment[] {
  const scanner = createScanner(text)
  const comments: Comment[] = []
  for (let kind: number = scanner.scan(); kind !== endOfFile; kind = scanner.scan())
    if (kind === lineComment || kind === blockComment) comments.push({ start: scanner.getTokenOffset(), text: scanner.getTokenValue() })
  return comments
}
