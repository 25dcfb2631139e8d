import { parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Node as JsonNode, ParseError } from 'jsonc-parser'
import type { Place } from '../../model/place.ts'
import type { Unread } from '../../model/unread.ts'
import type { Document } from './parsed.ts'
import type { Entry, Node } from './node.ts'
import { getAttParts } from './tags.ts'

/** Reads JSON; comments and trailing commas are accepted, errors reported and what is left of the text used. */
export function readJson(file: string, source: string): Document {
  const errors: ParseError[] = []
  const tooDeep = deeperThan(source, 1000)
  if (tooDeep)
    return {
      file,
      root: undefined,
      unread: [{ reason: 'too-complex', what: 'The document is nested more than 1000 levels deep', at: { file, line: 1, column: 1 } }],
    }
  const tree = parseTree(source, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const lineStarts = [0]
  for (let index = source.indexOf('\n'); index >= 0; index = source.indexOf('\n', index + 1)) lineStarts.push(index + 1)
  const placeAt = (offset: number): Place => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
  }
  const root = tree === undefined ? undefined : convert(tree, placeAt)
  const usable = root?.kind === 'map' || root?.kind === 'list'
  const [first] = errors
  const unread: readonly Unread[] =
    first === undefined ? [] : [{ reason: usable ? 'repaired' : 'syntax', what: words(first), at: placeAt(first.offset) }]
  return { file, root: usable ? root : undefined, unread }
}

/** `CommaExpected` as people say it. */
const words = ({ error }: ParseError): string =>
  `not valid JSON: ${printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()}`

function convert(source: JsonNode, placeAt: (offset: number) => Place): Node {
  const at = placeAt(source.offset)
  if (source.type === 'array') return { kind: 'list', items: (source.children ?? []).map((item) => convert(item, placeAt)), at }
  if (source.type !== 'object') {
    const value: unknown = source.value
    return {
      kind: 'scalar',
      value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
      at,
    }
  }
  const entries = new Map<string, Entry>()
  for (const property of source.children ?? []) {
    const [key, value] = property.children ?? []
    if (key === undefined) continue
    const name = String(key.value)
    const node: Node = value === undefined ? { kind: 'scalar', value: null, at: placeAt(key.offset) } : convert(value, placeAt)
    entries.set(name, { at: placeAt(key.offset), value: name === 'Fn::GetAtt' ? getAttParts(node) : node })
  }
  return { kind: 'map', entries, at }
}

/** The parser is recursive, so the depth of hostile text is counted first. */
function deeperThan(source: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < source.length; index++) {
    const char = source.charCodeAt(index)
    if (inString) {
      if (char === 92) index++
      else if (char === 34) inString = false
    } else if (char === 34) inString = true
    else if (char === 123 || char === 91) {
      if (++depth > limit) return true
    } else if (char === 125 || char === 93) depth--
  }
  return false
}
