import type { ListSite, MapSite } from './site.ts'
import { lineEnd, lineStart, nextLine, startsLine } from './source.ts'
import type { Source, TextEdit } from './source.ts'

interface Member {
  readonly start: number
  readonly end: number
}

/** Takes one of several members out of a map or a list, with the comment behind it on its last line. Comments above it stay. */
export function takeMember(source: Source, site: MapSite | ListSite, index: number): readonly TextEdit[] {
  const members: readonly Member[] =
    site.kind === 'map'
      ? site.pairs.map(({ start, colon, value }) => ({ start, end: Math.max(colon, value.end) }))
      : site.items.map(({ start, dash, value }) => ({ start, end: Math.max(dash, value.end) }))
  const member = members[index]
  if (member === undefined) return []
  return site.flow ? fromBrackets(source, members, index, member) : fromLines(source, members, index, member)
}

function fromBrackets({ text }: Source, members: readonly Member[], index: number, member: Member): readonly TextEdit[] {
  const next = members[index + 1]
  const previous = members[index - 1]
  // With its line, where it has one of its own.
  const ownLine = startsLine(text, member.start)
  if (next !== undefined)
    return ownLine && lineStart(text, next.start) !== lineStart(text, member.end)
      ? [{ start: lineStart(text, member.start), end: nextLine(text, member.end), text: '' }]
      : [{ start: member.start, end: next.start, text: '' }]
  return previous === undefined ? [] : [{ start: previous.end, end: member.end, text: '' }]
}

function fromLines({ text }: Source, members: readonly Member[], index: number, member: Member): readonly TextEdit[] {
  const first = lineStart(text, member.start)
  if (startsLine(text, member.start)) {
    const end = nextLine(text, member.end)
    // The last line of a file may have no line break: then the one before it goes.
    if (end === text.length && !text.endsWith('\n') && first > 0)
      return [{ start: text[first - 2] === '\r' ? first - 2 : first - 1, end, text: '' }]
    return [{ start: withBlanksBefore(text, first, end), end, text: '' }]
  }
  // `- a: 1`: the dash stays, and the next member moves up to it; what stands between them stays.
  const next = members[index + 1]
  if (next === undefined) return [{ start: member.start, end: lineEnd(text, member.end), text: '' }]
  const between = text.slice(lineEnd(text, member.end), next.start)
  return [{ start: member.start, end: next.start, text: between.trim() === '' ? '' : between.trimStart() }]
}

/** Blank lines round what goes would meet, or be left over at the end of the file: those before it go too. */
function withBlanksBefore(text: string, start: number, end: number): number {
  if (end < text.length && text.slice(end, nextLine(text, end)).trim() !== '') return start
  const kept = text.slice(0, start).trimEnd().length
  return kept === 0 ? start : Math.min(nextLine(text, kept), start)
}
