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
  /** `random`: made up at deployment, so that it is no letter that anybody wrote; `free`: whoever deploys may choose even that. */
  readonly by: 'random' | 'free' | 'rule'
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
      if (hole.attribute === secretSuffix) return pushFixed(atoms, key, 6, isAlphanumeric, hole.to)
      if (/arn$/i.test(hole.attribute)) pushLetters(atoms, 'arn:')
      pushNamed(atoms, key, isAnything, hole.to)
      if (hole.attribute === madeUpName)
        atoms.push({ kind: 'open', length: 'one', key: `${key} end`, letters: isNothing, thing: hole.to, by: 'random' })
      return
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
      return pushFixed(atoms, name, 12, isDigit, undefined)
    case 'partition':
      pushLetters(atoms, 'aws')
      atoms.push({ kind: 'open', length: 'run', key: name, letters: isLowerDash, thing: undefined, by: 'rule' })
      return
    case 'region':
      return pushNamed(atoms, name, isLowerDash, undefined)
    default:
      return pushNamed(atoms, name, isAnything, undefined)
  }
}

/** The name of a thing to which its template gives none: it ends in letters that the provider makes up. */
export const madeUpName = 'MadeUpName'

/** The six letters that Secrets Manager puts behind a secret's name in its ARN: no attribute of templates, but told apart as one. */
export const secretSuffix = 'suffix'

function pushFixed(atoms: Atom[], key: string, length: number, letters: Open['letters'], thing: string | undefined): void {
  for (let index = 0; index < length; index++)
    atoms.push({ kind: 'open', length: 'one', key: `${key} ${index}`, letters, thing, by: 'rule' })
}

/** At least one letter. */
function pushNamed(atoms: Atom[], key: string, letters: Open['letters'], thing: string | undefined): void {
  const both = { kind: 'open', letters, thing, by: 'rule' } as const
  atoms.push({ ...both, length: 'one', key: `${key} 0` }, { ...both, length: 'run', key })
}

function pushRun(atoms: Atom[], key: string | undefined): void {
  atoms.push({ kind: 'open', length: 'run', key, letters: isAnything, thing: undefined, by: 'free' })
}

const isAnything = (): boolean => true
const isNothing = (): boolean => false
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isAlphanumeric = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isLowerDash = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 122) || code === 45
