import type { Text } from '../../model/text.ts'
import { atomsOf, colon, pushHole, pushLetters } from './atoms.ts'
import type { Atom, Wild } from './atoms.ts'

/**
 * What the wildcards of a pattern mean.
 * `exact`: `*` and `?` are letters. `like`: any letters. `resource`: of an element `Resource`. `arn`: of an ARN operator.
 */
export type Mode = 'exact' | 'like' | 'resource' | 'arn'

/** The value of a policy variable; undefined where the request has none, or several. */
export type Variables = (name: string) => Text | undefined

/** A pattern as atoms; undefined where a variable of it has no value: then it matches nothing. */
export function patternAtoms(pattern: Text, mode: Mode, variables: Variables): readonly Atom[] | undefined {
  const atoms: Atom[] = []
  for (const [index, part] of pattern.entries()) {
    if (typeof part !== 'string') pushHole(atoms, part)
    else if (!pushWritten(atoms, part, mode, variables, index < pattern.length - 1)) return undefined
  }
  return mode === 'resource' || mode === 'arn' ? bounded(atoms, mode) : atoms
}

const one: Wild = { kind: 'wild', length: 'one', colons: 'yes' }
const run: Wild = { kind: 'wild', length: 'run', colons: 'yes' }

function pushWritten(atoms: Atom[], written: string, mode: Mode, variables: Variables, more: boolean): boolean {
  for (let index = 0; index < written.length; index++) {
    const char = written[index]
    if (char === '$' && written[index + 1] === '{') {
      const end = written.indexOf('}', index)
      if (end > 0) {
        if (!pushVariable(atoms, written.slice(index + 2, end), variables)) return false
        index = end
        continue
      }
      if (more) {
        // A variable whose name is put together at deployment: whatever follows is open.
        pushHole(atoms, { kind: 'unknown', why: 'the name of a policy variable is known only at deployment' })
        return true
      }
    }
    if (char === '*' && mode !== 'exact') {
      if (atoms.at(-1) !== run) atoms.push(run)
    } else if (char === '?' && mode !== 'exact') atoms.push(one)
    else atoms.push(written.charCodeAt(index))
  }
  return true
}

/**
 * `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and `${*}`, `${?}`, `${$}` for the signs themselves. What stands for a variable
 * is compared letter by letter: a user cannot name himself `*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function pushVariable(atoms: Atom[], inside: string, variables: Variables): boolean {
  if (inside === '*' || inside === '?' || inside === '$') {
    pushLetters(atoms, inside)
    return true
  }
  const comma = inside.indexOf(',')
  const value = variables((comma < 0 ? inside : inside.slice(0, comma)).trim())
  if (value !== undefined) {
    for (const atom of atomsOf(value)) atoms.push(atom)
    return true
  }
  const fallback = comma < 0 ? undefined : /^'(.*)'$/s.exec(inside.slice(comma + 1).trim())?.[1]
  if (fallback === undefined) return false
  pushLetters(atoms, fallback)
  return true
}

/**
 * Where wildcards end at colons. The parts of an ARN before its fifth colon are matched one by one by ARN operators; in an element
 * `Resource` only a `*` that ends its part may go on beyond the colon. What comes after the fifth colon may hold colons itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function bounded(atoms: readonly Atom[], mode: 'resource' | 'arn'): readonly Atom[] | undefined {
  let part = 0
  let hidden = false
  const answer = atoms.map((atom, index): Atom => {
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
  return mode === 'arn' && part < 5 && !hidden ? undefined : answer
}

const endsPart = (next: Atom | undefined): boolean => next === undefined || next === colon
