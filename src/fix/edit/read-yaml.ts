import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, Parser, Scalar } from 'yaml'
import type { CST, Node } from 'yaml'
import { templateTags } from '../../read/document/tags.ts'
import type { ItemSite, PairSite, Site } from './site.ts'
import { lineBreakOf } from './source.ts'
import type { Comment, Refusal, Source } from './source.ts'
import { styleOf } from './style.ts'

type Tokens = readonly CST.SourceToken[]

/** A YAML file as it can be edited: one document without errors. */
export function readYamlSource(file: string, text: string): Omit<Source, 'document'> | Refusal {
  const documents = parseAllDocuments(text, {
    keepSourceTokens: true,
    logLevel: 'silent',
    prettyErrors: false,
    customTags: (tags) => [...tags, ...templateTags],
  })
  const [document, second] = [...documents]
  if (document === undefined) return { why: 'it holds nothing', offset: 0 }
  if (second !== undefined) return { why: 'it holds several documents', offset: second.range[0] }
  const [error] = document.errors
  if (error !== undefined) return { why: `it is not valid YAML: ${error.message.split('\n')[0] ?? error.code}`, offset: error.pos[0] }
  if (document.contents === null) return { why: 'it holds nothing', offset: 0 }
  const root = siteOf(text, document.contents, [], document.contents.range[0])
  const comments: Comment[] = []
  for (const token of new Parser().parse(text)) collectComments(token, comments)
  comments.sort((a, b) => a.start - b.start)
  const lineBreak = lineBreakOf(text)
  return { file, text, syntax: 'yaml', root, comments, lineBreak, style: styleOf(text, root), jsonIndent: '  ' }
}

/** @param before the tokens in front of the value, its tag and anchor among them */
function siteOf(text: string, node: Node | null | undefined, before: Tokens, fallback: number): Site {
  const properties = before.filter(({ type }) => type === 'tag' || type === 'anchor')
  const last = properties.at(-1)
  const tag = properties.find(({ type }) => type === 'tag')?.source
  const anchor = properties.find(({ type }) => type === 'anchor')?.source.slice(1)
  const outer = properties[0]?.offset
  const at = (start: number, end: number) => ({ start, end, outer: outer ?? start, tag, anchor })
  const nothing = last === undefined ? fallback : last.offset + last.source.length
  const [start, whole] = node?.range ?? [nothing, nothing]
  const end = isScalar(node) ? scalarEnd(node, start, whole, text) : whole
  if (isAlias(node)) return { kind: 'alias', name: node.source, ...at(start, end) }
  if (isMap<Node, Node | null>(node)) {
    const pairs = node.items.map(({ key, value, srcToken }): PairSite => {
      const separators = srcToken?.sep ?? []
      const indicator = separators.find(({ type }) => type === 'map-value-ind')
      const [keyStart, keyEnd] = key.range ?? [start, start]
      const colon = indicator === undefined ? keyEnd : indicator.offset + 1
      const name = isScalar(key) ? (key.source ?? String(key.value)) : ''
      const after = indicator === undefined ? [] : separators.slice(separators.indexOf(indicator) + 1)
      return { key: name, start: keyStart, colon, value: siteOf(text, value, after, colon) }
    })
    const flow = node.flow === true
    return { kind: 'map', flow, pairs, ...at(start, flow ? end : (pairs.at(-1)?.value.end ?? end)) }
  }
  if (isSeq<Node | null>(node)) {
    const flow = node.flow === true
    const { srcToken } = node
    const written = srcToken?.type === 'block-seq' || srcToken?.type === 'flow-collection' ? srcToken.items : []
    const items = node.items.map((item, index): ItemSite => {
      const tokens: Tokens = written[index]?.start ?? []
      const dash = tokens.find(({ type }) => type === 'seq-item-ind')
      const after = dash === undefined ? tokens : tokens.slice(tokens.indexOf(dash) + 1)
      const value = siteOf(text, item, after, dash === undefined ? start : dash.offset + 1)
      return dash === undefined ? { start: value.outer, dash: value.outer, value } : { start: dash.offset, dash: dash.offset + 1, value }
    })
    return { kind: 'list', flow, items, ...at(start, flow ? end : (items.at(-1)?.value.end ?? end)) }
  }
  const source = isScalar(node) ? (node.source ?? '') : ''
  if (start === end) return { kind: 'scalar', value: '', empty: true, ...at(nothing, nothing) }
  return { kind: 'scalar', value: isScalar(node) && typeof node.value === 'string' ? node.value : source, empty: false, ...at(start, end) }
}

/** The parser counts the blank lines after a block scalar to it; unless it keeps them (`|+`), they are space between two things. */
function scalarEnd({ type }: Scalar, start: number, end: number, text: string): number {
  if (type !== Scalar.BLOCK_LITERAL && type !== Scalar.BLOCK_FOLDED) return end
  const written = text.slice(start, end)
  const [header = ''] = written.split('\n', 1)
  return start + (header.includes('+') ? written.replace(/\r?\n$/, '') : written.trimEnd()).length
}

/** Comments stand in many corners of the syntax tree; all of them are tokens of one type. */
function collectComments(token: unknown, into: Comment[]): void {
  if (Array.isArray(token)) for (const one of token) collectComments(one, into)
  else if (isRecord(token)) {
    if (token['type'] === 'comment' && typeof token['offset'] === 'number' && typeof token['source'] === 'string')
      into.push({ start: token['offset'], text: token['source'] })
    for (const part of parts) if (token[part] !== undefined) collectComments(token[part], into)
  }
}

const parts = ['start', 'items', 'key', 'sep', 'value', 'end', 'props']
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
