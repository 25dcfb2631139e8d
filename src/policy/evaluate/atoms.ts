import { remembered } from '../../model/remembered.ts'
import type { Hole, Text } from '../../model/text.ts'

/**
 * A text or a pattern, taken apart for matching: letters (UTF-16 units), wildcards of the pattern, and open parts, of which one stands for
 * one letter that is not known (`one`) or for any number of them (`run`).
 */
export type Atom = number | Wild | Open

export interface Wild {
  readonly kind: 'wild'
  readonly length: 'one' | 'run'
  /** Does it match a colon? `unknown` where open parts before it hide in which part of an ARN it stands. */
  readonly colons: 'yes' | 'no' | 'unknown'
}

export interface Open {
  readonly kind: 'open'
  readonly length: 'one' | 'run'
  /** Open parts with the same key are the same letters. Undefined: like no other. */
  readonly key: string | undefined
  readonly letters: (code: number) => boolean
  /** What it is a name of. Names of two things of the application are two strings, and neither is the beginning of the other. */
  readonly thing: string | undefined
}

export const colon = 58

/** A text that is compared with patterns: nothing in it is a wildcard. */
export const atomsOf = remembered((value: Text): readonly Atom[] => {
  const atoms: Atom[] = []
  for (const part of value) {
    if (typeof part === 'string') pushLetters(atoms, part)
    else pushHole(atoms, part)
  }
  return atoms
})

export function pushLetters(atoms: Atom[], letters: string): void {
  for (let index = 0; index < letters.length; index++) atoms.push(letters.charCodeAt(index))
}

export function pushHole(atoms: Atom[], hole: Hole): void {
  switch (hole.kind) {
    case 'pseudo':
      return pushPseudo(atoms, hole.name)
    case 'reference': {
      const key = `reference ${hole.to} ${hole.attribute}`
      if (/arn$/i.test(hole.attribute)) pushLetters(atoms, 'arn:')
      return pushNamed(atoms, key, isAnything, hole.to)
    }
    case 'parameter':
      return pushRun(atoms, `parameter ${hole.name}`)
    case 'secret':
      return pushRun(atoms, `secret ${hole.store} ${hole.name}`)
    case 'import':
      return pushRun(atoms, `import ${hole.from} ${hole.name}`)
    case 'unknown':
      return pushRun(atoms, undefined)
  }
}

function pushPseudo(atoms: Atom[], name: Extract<Hole, { kind: 'pseudo' }>['name']): void {
  switch (name) {
    case 'account':
      for (let index = 0; index < 12; index++)
        atoms.push({ kind: 'open', length: 'one', key: `account ${index}`, letters: isDigit, thing: undefined })
      return
    case 'partition':
      pushLetters(atoms, 'aws')
      atoms.push({ kind: 'open', length: 'run', key: name, letters: isLowerDash, thing: undefined })
      return
    case 'region':
      return pushNamed(atoms, name, isLowerDash, undefined)
    default:
      return pushNamed(atoms, name, isAnything, undefined)
  }
}

/** At least one letter. */
function pushNamed(atoms: Atom[], key: string, letters: Open['letters'], thing: string | undefined): void {
  atoms.push({ kind: 'open', length: 'one', key: `${key} 0`, letters, thing }, { kind: 'open', length: 'run', key, letters, thing })
}

function pushRun(atoms: Atom[], key: string | undefined): void {
  atoms.push({ kind: 'open', length: 'run', key, letters: isAnything, thing: undefined })
}

const isAnything = (): boolean => true
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLowerDash = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 122) || code === 45
