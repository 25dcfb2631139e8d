import { isPlainList, isPlainMap } from '../../permissions/render/plain.ts'
import type { Plain, PlainMap } from '../../permissions/render/plain.ts'
import { itemLines, pairLines, yamlFlow, yamlInline, yamlLines } from '../../permissions/render/yaml.ts'
import type { Source } from './source.ts'

/** What a change writes, as text of the document at hand. */

/** A value between brackets or in JSON; `indent`: the white space that the line it begins on begins with. */
export function flowText(value: Plain, source: Source, indent: string): string {
  if (source.syntax === 'yaml') return yamlFlow(value, source.style)
  const lines = JSON.stringify(value, undefined, source.jsonIndent).split('\n')
  return lines.join(source.lineBreak + indent)
}

/** `"key": value` or `key: value` between braces. */
export function flowPair(key: string, value: Plain, source: Source, indent: string): string {
  const name = source.syntax === 'json' ? JSON.stringify(key) : yamlFlow(key, source.style)
  return `${name}: ${flowText(value, source, indent)}`
}

/** The value as it stands behind a key or a dash, where it takes no lines of its own. */
export function inlineText(value: Plain, source: Source): string | undefined {
  return yamlInline(value, source.style)
}

/** A map or list over lines at a column; the first line without its indentation. */
export function blockText(value: Plain, source: Source, column: number): string {
  if (!isPlainList(value) && !isPlainMap(value)) return inlineText(value, source) ?? ''
  return atColumn(yamlLines(value as PlainMap | readonly Plain[], source.style), source, column)
}

export const pairText = (key: string, value: Plain, source: Source, column: number): string =>
  atColumn(pairLines(key, value, source.style), source, column)

export const itemText = (value: Plain, source: Source, column: number): string => atColumn(itemLines(value, source.style), source, column)

function atColumn(lines: readonly string[], { lineBreak }: Source, column: number): string {
  return lines.join(lineBreak + ' '.repeat(column))
}
