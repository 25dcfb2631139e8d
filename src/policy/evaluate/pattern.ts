import type { Outcome } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Text } from '../../model/text.ts'
import { atomsOf, colon, pushHole, pushLetters } from './atoms.ts'
import type { Atom, Wild } from './atoms.ts'
import { some } from './outcomes.ts'

/**
 * What the wildcards of a pattern mean.
 * `exact`: `*` and `?` are letters. `like`: any letters. `resource`: of an element `Resource`. `arn`: of an ARN operator.
 */
export type Mode = 'exact' | 'like' | 'resource' | 'arn'

/** The value of a policy variable; undefined where the request has none, or several. It is not `sure` where it may have none. */
export type Variables = (name: string) => { readonly value: Text | undefined; readonly sure: boolean }

export interface Pattern {
  readonly atoms: readonly Atom[]
  /** Has a variable of it no value? */
  readonly incomplete: Outcome
}

export function patternOf(pattern: Text, mode: Mode, variables: Variables): Pattern {
  return hasVariables(pattern) ? take(pattern, mode, variables) : withoutVariables[mode](pattern)
}

const hasVariables = remembered((pattern: Text): boolean => pattern.some((part) => typeof part === 'string' && part.includes('${')))

const once = (mode: Mode): ((pattern: Text) => Pattern) =>
  remembered((pattern: Text) => take(pattern, mode, () => ({ value: undefined, sure: true })))
const withoutVariables = { exact: once('exact'), like: once('like'), resource: once('resource'), arn: once('arn') }

function take(pattern: Text, mode: Mode, variables: Variables): Pattern {
  const atoms: Atom[] = []
  let incomplete: Outcome = 'no'
  for (const [index, part] of pattern.entries()) {
    if (typeof part !== 'string') pushHole(atoms, part)
    else incomplete = some(incomplete, pushWritten(atoms, part, mode, variables, index < pattern.length - 1))
  }
  return { atoms: mode === 'resource' || mode === 'arn' ? bounded(atoms, mode) : atoms, incomplete }
}

const one: Wild = { kind: 'wild', length: 'one', colons: 'yes' }
const run: Wild = { kind: 'wild', length: 'run', colons: 'yes' }

function pushWritten(atoms: Atom[], written: string, mode: Mode, variables: Variables, more: boolean): Outcome {
  let incomplete: Outcome = 'no'
  for (let index = 0; index < written.length; index++) {
    const char = written[index]
    if (char === '$' && written[index + 1] === '{') {
      const end = written.indexOf('}', index)
      if (end > 0) {
        incomplete = some(incomplete, pushVariable(atoms, written.slice(index + 2, end), variables))
        index = end
        continue
      }
      if (more) {
        // A variable whose name is put together at deployment: whatever follows is open.
        pushHole(atoms, { kind: 'unknown', why: 'the name of a policy variable is known only at deployment' })
        return 'unknown'
      }
    }
    if (char === '*' && mode !== 'exact') {
      if (atoms.at(-1) !== run) atoms.push(run)
    } else if (char === '?' && mode !== 'exact') atoms.push(one)
    else atoms.push(written.charCodeAt(index))
  }
  return incomplete
}

/**
 * `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and `${*}`, `${?}`, `${$}` for the signs themselves. What stands for a variable
 * is compared letter by letter: a user cannot name himself `*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function pushVariable(atoms: Atom[], inside: string, variables: Variables): Outcome {
  if (inside === '*' || inside === '?' || inside === '$') {
    pushLetters(atoms, inside)
    return 'no'
  }
  const comma = inside.indexOf(',')
  const fallback = comma < 0 ? undefined : /^'(.*)'$/s.exec(inside.slice(comma + 1).trim())?.[1]
  const { value, sure } = variables((comma < 0 ? inside : inside.slice(0, comma)).trim())
  if (value !== undefined) {
    for (const atom of atomsOf(value)) atoms.push(atom)
    return sure || fallback !== undefined ? 'no' : 'unknown'
  }
  pushLetters(atoms, fallback ?? '')
  return fallback === undefined ? 'yes' : 'no'
}

/**
 * Where wildcards end at colons. The parts of an ARN before its fifth colon are matched one by one by ARN operators; in an element
 * `Resource` only a `*` that ends its part may go on beyond the colon. What comes after the fifth colon may hold colons itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function bounded(atoms: readonly Atom[], mode: 'resource' | 'arn'): readonly Atom[] {
  let part = 0
  let hidden = false
  return atoms.map((atom, index): Atom => {
    if (atom === colon) part++
    if (typeof atom === 'number') return atom
    if (atom.kind === 'open') {
      // The ARN of a thing is all parts at once.
      if (atom.thing !== undefined && part <= 1) part = 5
      else if (part < 5 && atom.length === 'run' && atom.letters(colon)) hidden = true
      return atom
    }
    if (part >= 5 || atom.length === 'one' || (mode === 'resource' && endsPart(atoms[index + 1]))) return atom
    return { ...atom, colons: hidden ? 'unknown' : 'no' }
  })
}

const endsPart = (next: Atom | undefined): boolean => next === undefined || next === colon
