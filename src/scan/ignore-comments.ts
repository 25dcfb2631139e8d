import { commentsOf } from './comments.ts'
import type { Comment } from './comments.ts'
import type { Suppression } from './suppress.ts'

const word = 'cordon-ignore'
const start = /^\s*cordon-ignore(?![\w-])/

/**
 * The suppressions that stand in a file as comments: `# cordon-ignore open-endpoint, no-throttle: the reason until 2027-01-31`.
 * One behind other text speaks of its own line; one that stands alone, of the line under it.
 */
export function ignoreComments(file: string, source: string): readonly Suppression[] {
  // Most files have none, and then nothing is taken apart.
  if (!source.includes(word)) return []
  const comments = commentsOf(file, source).filter(({ text }) => start.test(text))
  const covered = coveredLines(comments)
  return comments.flatMap((comment) => suppressionsOf(file, comment, covered.get(comment) ?? comment.line))
}

function suppressionsOf(file: string, comment: Comment, line: number): readonly Suppression[] {
  const said = comment.text.trim().slice(word.length)
  const colon = said.indexOf(':')
  const checks = new Set((colon < 0 ? said : said.slice(0, colon)).split(',').map((check) => check.trim()))
  const { reason, until } = reasonOf(colon < 0 ? '' : said.slice(colon + 1))
  const at = { file, line: comment.line, column: comment.column }
  return [...checks].map((check) => ({ by: 'comment', at, line, check, reason, until }))
}

/** Several standing comments above one line all speak of it. */
function coveredLines(comments: readonly Comment[]): ReadonlyMap<Comment, number> {
  const covered = new Map<Comment, number>()
  const ofLine = new Map<number, number>()
  for (const comment of comments.toReversed()) {
    const { line, alone } = comment
    const spoken = alone ? (ofLine.get(line + 1) ?? line + 1) : line
    covered.set(comment, spoken)
    if (alone) ofLine.set(line, spoken)
  }
  return covered
}

/** `the reason until 2027-01-31`, the last part also in brackets. */
function reasonOf(said: string): Pick<Suppression, 'reason' | 'until'> {
  const text = said.trim()
  const end = /(?:^|\s)[[(]?until (\d{4}-\d{2}-\d{2})[\])]?$/.exec(text)
  return { reason: end === null ? text : text.slice(0, end.index).trim(), until: end?.[1] }
}
