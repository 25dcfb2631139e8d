import type { Plain } from '../../permissions/render/plain.ts'
import { indentAt } from './replace.ts'
import { flowPair, flowText, itemText, pairText } from './render.ts'
import type { ListSite, MapSite } from './site.ts'
import { columnOf, lineEnd, startsLine } from './source.ts'
import type { Source, TextEdit } from './source.ts'

/**
 * One more pair in a map that is not empty, after the pair of that key or after the last. Comments that follow the pair it comes after
 * on later lines stay below the new one.
 */
export function addPair(source: Source, map: MapSite, key: string, value: Plain, after: string | undefined): readonly TextEdit[] {
  const { text } = source
  const previous = map.pairs.find((pair) => pair.key === after) ?? map.pairs.at(-1)
  if (previous === undefined) return []
  if (map.flow)
    return betweenBrackets(
      source,
      { start: previous.start, end: previous.value.end },
      map.pairs[map.pairs.indexOf(previous) + 1]?.start ?? map.end - 1,
      (indent) => flowPair(key, value, source, indent),
    )
  const column = columnOf(text, previous.start)
  return [onNextLine(source, Math.max(previous.colon, previous.value.end), column, pairText(key, value, source, column))]
}

/** One more item in a list that is not empty, before the one at a place or at the end. */
export function addItem(source: Source, list: ListSite, value: Plain, before: number | undefined): readonly TextEdit[] {
  const { text } = source
  const next = before === undefined ? undefined : list.items[before]
  const previous = before === undefined ? list.items.at(-1) : list.items[before - 1]
  if (list.flow) {
    if (previous !== undefined)
      return betweenBrackets(
        source,
        { start: previous.start, end: Math.max(previous.start, previous.value.end) },
        next?.start ?? list.end - 1,
        (indent) => flowText(value, source, indent),
      )
    if (next === undefined) return []
    const indent = indentAt(text, next.start)
    const separator = startsLine(text, next.start) ? `,${source.lineBreak}${indent}` : ', '
    return [{ start: next.value.outer, end: next.value.outer, text: flowText(value, source, indent) + separator }]
  }
  const column = columnOf(text, (previous ?? next)?.start ?? 0)
  const made = itemText(value, source, column)
  if (previous !== undefined) return [onNextLine(source, Math.max(previous.dash, previous.value.end), column, made)]
  const start = next?.start ?? list.start
  return [{ start, end: start, text: `${made}${source.lineBreak}${' '.repeat(column)}` }]
}

/** A line after the one that an offset is on. */
function onNextLine({ text, lineBreak }: Source, offset: number, column: number, made: string): TextEdit {
  const end = lineEnd(text, offset)
  return { start: end, end, text: `${lineBreak}${' '.repeat(column)}${made}` }
}

/** After a member between brackets: on the same line, or on a line of its own where the members have one each. */
function betweenBrackets(
  source: Source,
  previous: { readonly start: number; readonly end: number },
  /** Where what follows begins: the next member, or the bracket. */
  stop: number,
  made: (indent: string) => string,
): readonly TextEdit[] {
  const { text, lineBreak } = source
  const indent = indentAt(text, previous.start)
  const comma = commaBetween(source, previous.end, stop)
  const line = lineEnd(text, comma ?? previous.end)
  const ownLine = startsLine(text, previous.start) && line < stop
  const insert = (at: number, written: string): TextEdit => ({ start: at, end: at, text: written })
  const below = lineBreak + indent + made(indent)
  if (comma !== undefined) return [ownLine ? insert(line, `${below},`) : insert(comma, ` ${made(indent)},`)]
  if (!ownLine) return [insert(previous.end, `, ${made(indent)}`)]
  // A comment behind the member stays behind its comma.
  return line === previous.end ? [insert(line, `,${below}`)] : [insert(previous.end, ','), insert(line, below)]
}

/** After the comma between two offsets, comments passed over. */
function commaBetween({ text, comments }: Source, from: number, end: number): number | undefined {
  const between = comments.filter(({ start }) => start >= from && start < end)
  for (let at = from; at < end; at++) {
    const comment = between.find(({ start }) => start === at)
    if (comment !== undefined) at += comment.text.length - 1
    else if (text[at] === ',') return at + 1
  }
  return undefined
}
