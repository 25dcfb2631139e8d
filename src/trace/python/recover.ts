import type { Gap } from '../ir/module.ts'
import type { Read } from './tree.ts'

/** How often a line that cannot be read is left out before what stands behind it is given up. */
const attempts = 6

/**
 * Reads a text. Where one fault (a bracket that is not closed) takes the lines behind it along, its line is left out and the text is
 * read again, as long as that helps.
 */
export function recover(text: string, read: (text: string) => Read): Pick<Read, 'root' | 'gaps'> {
  let best = read(text)
  let rest = text
  const left: Gap[] = []
  for (let attempt = 0; attempt < attempts; attempt++) {
    const wide = best.lost.find(({ start, end }) => text.slice(start, end).trimEnd().includes('\n'))
    if (wide === undefined) break
    const shorter = withoutLine(rest, wide.start)
    const next = read(shorter)
    if (shorter === rest || lostBy(next) >= lostBy(best)) break
    left.push({ what: 'syntax error', at: wide.start })
    rest = shorter
    best = next
  }
  return { root: best.root, gaps: [...left, ...best.gaps].toSorted((a, b) => a.at - b.at) }
}

function lostBy({ lost }: Read): number {
  return lost.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The text with a statement that does nothing in place of a line, so that blocks and offsets stay. */
function withoutLine(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const found = text.indexOf('\n', at)
  const line = text.slice(start, found < 0 ? text.length : found)
  const indent = line.length - line.trimStart().length
  const space = line.length - indent
  return text.slice(0, start + indent) + (space < 4 ? ' '.repeat(space) : 'pass'.padEnd(space)) + text.slice(start + line.length)
}
