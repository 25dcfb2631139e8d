import { isPlainList } from '../../permissions/render/plain.ts'
import type { Plain } from '../../permissions/render/plain.ts'
import { blockText, flowText, inlineText } from './render.ts'
import type { Site } from './site.ts'
import { columnOf, lineEnd, lineStart, startsLine } from './source.ts'
import type { Source, TextEdit } from './source.ts'

/** Where a value stands: after what (colon or dash), and at which column its key or dash is. */
export interface Slot {
  readonly after: number
  readonly column: number
  readonly holder: 'key' | 'dash'
  /** Between brackets, or in JSON. */
  readonly flow: boolean
  readonly value: Site
}

/**
 * Puts another value into a slot. Comments behind and above it stay where they are; those inside of what goes are put at the top of what comes, as
 * far as it has lines of its own.
 */
export function replaceValue(source: Source, slot: Slot, value: Plain): readonly TextEdit[] {
  const { text } = source
  const { value: old, after } = slot
  if (slot.flow) {
    const made = flowText(value, source, indentAt(text, old.start))
    return isEmpty(old) ? [{ start: after, end: after, text: ` ${made}` }] : [{ start: old.outer, end: old.end, text: made }]
  }
  const inline = inlineText(value, source)
  if (inline !== undefined) return onOneLine(source, slot, inline)
  const kept = commentsInside(source, old)
  const isBlock = (old.kind === 'map' || old.kind === 'list') && !old.flow && old.outer === old.start
  if (isBlock && startsLine(text, old.start) && !(isPlainList(value) ? false : columnOf(text, old.start) <= slot.column)) {
    const column = columnOf(text, old.start)
    return [{ start: old.start, end: old.end, text: withComments(kept, blockText(value, source, column), source, column) }]
  }
  // After a dash a block begins on the dash's own line.
  if (slot.holder === 'dash') {
    const column = slot.column + 2
    const made = withComments(kept, blockText(value, source, column), source, column)
    return isEmpty(old) ? [{ start: after, end: after, text: ` ${made}` }] : [{ start: old.outer, end: old.end, text: made }]
  }
  const column = slot.column + (isPlainList(value) && source.style.flushLists ? 0 : source.style.step)
  const made = withComments(kept, blockText(value, source, column), source, column)
  const below = `${source.lineBreak}${' '.repeat(column)}${made}`
  if (isEmpty(old)) {
    const end = lineEnd(text, Math.max(after, old.end))
    return [...cut(after, old.end), { start: end, end, text: below }]
  }
  if (lineStart(text, old.outer) !== lineStart(text, after))
    return [{ start: text.slice(0, old.outer).trimEnd().length, end: old.end, text: below }]
  const end = lineEnd(text, old.end)
  return [...cut(text.slice(0, old.outer).trimEnd().length, old.end), { start: end, end, text: below }]
}

const cut = (start: number, end: number): readonly TextEdit[] => (end > start ? [{ start, end, text: '' }] : [])

const isEmpty = (site: Site): boolean => site.kind === 'scalar' && site.empty && site.outer === site.start

function onOneLine(source: Source, { after, value: old }: Slot, inline: string): readonly TextEdit[] {
  const { text } = source
  if (isEmpty(old)) return [{ start: after, end: after, text: ` ${inline}` }]
  if (
    lineStart(text, old.outer) === lineStart(text, after) &&
    (old.kind !== 'scalar' || !/^[|>]/.test(text.slice(old.start, old.start + 1)))
  )
    return [{ start: old.outer, end: old.end, text: inline }]
  // `key: # why` keeps its comment; the new value stands before it.
  const kept = text.slice(0, old.outer).trimEnd().length
  return [{ start: after, end: after, text: ` ${inline}` }, ...cut(Math.max(kept, after), old.end)]
}

function commentsInside({ comments }: Source, { start, end, kind }: Site): readonly string[] {
  return kind === 'scalar' ? [] : comments.filter((one) => one.start >= start && one.start < end).map(({ text }) => text)
}

function withComments(comments: readonly string[], made: string, { lineBreak }: Source, column: number): string {
  const between = lineBreak + ' '.repeat(column)
  return [...comments, made].join(between)
}

/** The white space that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? ''
}
