import { readDocument } from '../../read/document/document.ts'
import { readJsonSource } from './read-json.ts'
import { readYamlSource } from './read-yaml.ts'
import type { Refusal, Source } from './source.ts'

/**
 * A file as it can be edited, or why it cannot. Only what the reader takes without mending is touched: where two parsers could differ about what
 * stands there, an edit could land in the wrong place.
 */
export function sourceOf(file: string, text: string): Source | Refusal {
  // It bounds depth and size of hostile text, which the parsers below do not.
  const { root, unread } = readDocument(file, text)
  const [first] = unread
  if (first !== undefined || root === undefined)
    return { why: `it cannot be read as it is: ${first?.what ?? 'it holds nothing'}`, offset: 0 }
  const trimmed = text.trimStart()
  const isJson = file.endsWith('.json') || (trimmed.startsWith('{') && !/\.ya?ml$/.test(file))
  const source = isJson ? readJsonSource(file, text) : readYamlSource(file, text)
  return 'why' in source ? source : { ...source, document: root }
}
