import type { Outcome } from '../../model/known.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { wildcardMatches } from '../wildcard.ts'
import { atomsOf, colon } from './atoms.ts'
import type { Atom } from './atoms.ts'
import { agreed } from './outcomes.ts'
import { patternOf } from './pattern.ts'
import type { Mode, Variables } from './pattern.ts'

const none: Variables = () => ({ value: undefined, sure: true })

/**
 * Does a pattern match a text, where both may have parts that are known only at deployment? `yes` when it does whatever those are, `no`
 * when it cannot. Equal open parts (the same pseudo parameter, parameter, or attribute of the same thing) are the same letters; names of
 * two things of the application are never the same. What nobody knows is like nothing else.
 *
 * @param mode what `*` and `?` mean in the pattern
 * @param variables the values of its policy variables
 * @param incomplete the answer where a variable has none. The documentation only tells that such a statement "might" be invalid
 */
export function matchText(
  pattern: Text,
  subject: Text,
  mode: Mode = 'resource',
  variables: Variables = none,
  incomplete: Outcome = 'no',
): Outcome {
  const [written, actual] = [literal(pattern), literal(subject)]
  if (written !== undefined && actual !== undefined && !written.includes('${')) {
    if (mode === 'exact') return written === actual ? 'yes' : 'no'
    if (mode === 'like' || (mode === 'resource' && !hasInnerStar(written))) return wildcardMatches(written, actual) ? 'yes' : 'no'
  }
  if (mode === 'arn' && !(isArn(pattern) && isArn(subject))) return written !== undefined && /^[*?]+$/.test(written) ? 'unknown' : 'no'
  const taken = patternOf(pattern, mode, variables)
  if (taken.incomplete === 'yes') return incomplete
  const outcome = matchAtoms(taken.atoms, atomsOf(subject))
  return taken.incomplete === 'no' ? outcome : agreed(outcome, incomplete)
}

/** It has six parts, as far as one can see. */
const isArn = (value: Text): boolean => {
  const written = literal(value)
  return written === undefined || written.includes('${') || written.split(':', 6).length === 6
}

/** A star before the fifth colon of an ARN that does not end its part. */
export const hasInnerStar = (written: string): boolean => /^(?:[^:]*:){0,4}[^:]*\*[^:*]/.test(written)

function matchAtoms(pattern: readonly Atom[], subject: readonly Atom[]): Outcome {
  let start = 0
  let [patternEnd, subjectEnd] = [pattern.length, subject.length]
  while (start < patternEnd && start < subjectEnd && isSame(pattern[start], subject[start])) start++
  if (start < patternEnd && start < subjectEnd && differ(pattern[start], subject[start])) return 'no'
  while (patternEnd > start && subjectEnd > start && isSame(pattern[patternEnd - 1], subject[subjectEnd - 1])) {
    patternEnd--
    subjectEnd--
  }
  if (patternEnd > start && subjectEnd > start && differ(pattern[patternEnd - 1], subject[subjectEnd - 1])) return 'no'
  if (start === patternEnd && start === subjectEnd) return 'yes'
  const [rest, against] = [pattern.slice(start, patternEnd), subject.slice(start, subjectEnd)]
  if (fits(rest, against, true)) return 'yes'
  return fits(rest, against, false) ? 'unknown' : 'no'
}

const isSame = (a: Atom | undefined, b: Atom | undefined): boolean =>
  typeof a === 'number'
    ? a === b
    : a?.kind === 'open' && typeof b === 'object' && b.kind === 'open' && a.key !== undefined && a.key === b.key

/** At the same place one string has this, the other that. */
const differ = (a: Atom | undefined, b: Atom | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? a !== b
    : (isOne(a) && isOne(b) && a !== undefined && b !== undefined && !meets(a, b)) || areTwoThings(a, b)

const isOne = (atom: Atom | undefined): boolean => typeof atom === 'number' || (atom?.kind === 'open' && atom.length === 'one')

const areTwoThings = (a: Atom | undefined, b: Atom | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' && a.kind === 'open' && b.kind === 'open' && isOtherThing(a.thing, b.thing)

const isOtherThing = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

/**
 * Is there a way through both? With `surely` open parts count as letters of their own, which only wildcards and their equals match: what
 * fits then fits always. Without, each open part is whatever suits. The table has a cell for each pair of atoms, so the time is their product.
 */
function fits(pattern: readonly Atom[], subject: readonly Atom[], surely: boolean): boolean {
  const width = subject.length + 1
  let row = new Uint8Array(width)
  row[0] = 1
  for (let i = 0; i <= pattern.length; i++) {
    const a = pattern[i]
    const next = new Uint8Array(width)
    let alive = false
    for (let j = 0; j < width; j++) {
      if (row[j] !== 1) continue
      alive = true
      const b = subject[j]
      if (isRun(a) && (a.kind === 'wild' || !surely)) next[j] = 1
      if (!surely && isRun(b)) row[j + 1] = 1
      if (a === undefined || b === undefined || !(surely ? surelyMeets(a, b) : meets(a, b))) continue
      if (isRun(a) && (a.kind === 'wild' || !surely)) row[j + 1] = 1
      else if (isRun(b) && !surely) next[j] = 1
      else next[j + 1] = 1
    }
    if (i === pattern.length) return row[width - 1] === 1
    if (!alive) return false
    row = next
  }
  return false
}

const isRun = (atom: Atom | undefined): atom is Exclude<Atom, number> => typeof atom === 'object' && atom.length === 'run'

/** Is there a letter that both can be? */
function meets(a: Atom, b: Atom): boolean {
  if (typeof a === 'number') return typeof b === 'number' ? a === b : b.kind === 'wild' || b.letters(a)
  if (typeof b === 'number') return a.kind === 'wild' ? b !== colon || a.colons !== 'no' : a.letters(b)
  if (a.kind === 'wild' || b.kind === 'wild') return true
  if ((a.by === 'random') !== (b.by === 'random') && a.by !== 'free' && b.by !== 'free') return false
  return !isOtherThing(a.thing, b.thing)
}

function surelyMeets(a: Atom, b: Atom): boolean {
  if (typeof a === 'number') return a === b
  if (a.kind === 'open') return isSame(a, b)
  if (typeof b === 'number') return b !== colon || a.colons === 'yes'
  return b.kind === 'open' && (a.length === 'run' || b.length === 'one') && (a.colons === 'yes' || !b.letters(colon))
}
