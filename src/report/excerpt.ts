import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { ReportContext } from './context.ts'
import { clip, plain } from './plain.ts'
import { looksSecret, masked, redact } from './redact.ts'

/** Longest line that is looked at: minified sources have lines of megabytes. */
const longest = 2000
/** Longest excerpt that is shown. */
const widest = 160

/**
 * The line that a finding stands on, for people; undefined where it is empty, only
 * opens a block, or is not at hand. Never a secret: of a finding about
 * secrets only the key is shown, and so of a value whose name stands on a neighbouring or an enclosing line.
 */
export function excerpt(finding: Finding, context: ReportContext): string | undefined {
  return excerptAt(finding.at, finding, context)
}

/** The same for a place on the way of a finding. */
export function excerptAt(at: Place, finding: Finding, context: ReportContext): string | undefined {
  const lines = context.sources(at.file)
  const line = lines?.[at.line - 1]?.slice(0, longest)
  if (lines === undefined || line === undefined || line.trim() === '' || bareKey.test(line)) return undefined
  const hidden = isAboutSecret(finding) || standsUnderSecret(lines, at.line - 1)
  return clip(plain(hidden ? keyOnly(line) : redact(line)), widest)
}

/** A check that masks a value in its own sentence has seen a secret there; `, …` only shortens a list. */
function isAboutSecret({ check, risk, because }: Finding): boolean {
  return risk === 'secrets' || looksSecret(check) || because.replaceAll(`, ${masked}`, '').includes(masked)
}

/** A line that only opens a block (`- http:`) tells nothing that the finding does not. */
const bareKey = /^[\s-]*["']?[\w.:/-]{1,100}["']?\s*:\s*[|>{[]?\s*$/

const key = /^\s*(?:- +)*(?:(?:export|const|let|var) +)?(["']?)([\w.-]{1,100})\1\s{0,20}(?::=|=>|[:=])/

function keyOnly(line: string): string {
  const found = key.exec(line)
  if (found === null) return masked
  const value = line.slice(found[0].length).trim()
  return `${redact(found[0])} ${/^(?:Allow|Deny)$/.test(value) ? value : masked}`
}

const keyOf = (line: string): string | undefined => key.exec(line.slice(0, longest))?.[2]
const indentOf = (line: string): number => /^[\s-]*/.exec(line)?.[0].length ?? 0

/** Keys that say nothing of what they hold: that is told by `Name: DB_PASSWORD` beside or `DbPassword:` above. */
const bareKeys = new Set(['value', 'default', 'content', 'secretstring', 'plaintext', 'stringvalue'])
const nameOfValue = /^[\s-]*["']?(?:name|key|parameterkey|environmentvariable)["']?\s*:\s*["']?([\w.-]{1,100})/i

/** Is the value on this line called a secret by a line beside or above it? Looks at a bounded number of lines. */
function standsUnderSecret(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  const own = keyOf(line)
  if (own !== undefined && !bareKeys.has(own.toLowerCase())) return false
  const beside = lines.slice(Math.max(0, index - 3), index + 4).map((each) => nameOfValue.exec(each.slice(0, longest))?.[1] ?? '')
  if (beside.some(looksSecret)) return true
  let indent = indentOf(line)
  for (let above = index - 1; above >= Math.max(0, index - 100) && indent > 0; above -= 1) {
    const candidate = (lines[above] ?? '').slice(0, longest)
    if (candidate.trim() === '' || indentOf(candidate) >= indent) continue
    indent = indentOf(candidate)
    if (looksSecret(keyOf(candidate) ?? '')) return true
  }
  return false
}
