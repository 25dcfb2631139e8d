import { languages } from '../syntax/languages.ts'
import type { LanguageId } from '../syntax/languages.ts'
import { fits } from '../syntax/skeleton.ts'
import { wildcardMatches } from '../syntax/wildcard.ts'
import type { Change } from './change.ts'
import { anything } from './contract.ts'
import type { Skeleton } from './contract.ts'

/**
 * Text by text. Where today any text may stand: this is more where nothing of the kind was agreed to, and cannot be told where something was, as it may be
 * that.
 */
export function compareSkeletons(was: readonly Skeleton[], is: readonly Skeleton[]): readonly Change[] {
  const known = new Set(was.map(key))
  const needed = new Set(is.map(key))
  return [
    ...is
      .filter((one) => !known.has(key(one)) && !was.some((old) => covers(old, one)))
      .map((one): Change => ({ change: isOpen(one, was) ? 'unknown' : 'more', what: show(one) })),
    ...was.filter((one) => !needed.has(key(one))).map((one): Change => ({ change: 'less', what: show(one) })),
  ]
}

const key = ({ kind, text }: Skeleton): string => `${kind} ${text}`

const show = (one: Skeleton): string => (one.because.length === 0 ? key(one) : `${key(one)}: ${one.because.join('; ')}`)

const isOpen = (one: Skeleton, was: readonly Skeleton[]): boolean => one.text === anything && was.some(({ kind }) => kind === one.kind)

function covers(old: Skeleton, one: Skeleton): boolean {
  if (old.kind !== one.kind) return false
  if (old.text === anything) return true
  if (old.kind === 'host') return wildcardMatches(old.text, one.text)
  const language = languageOf[old.kind]
  return language !== undefined && one.text !== anything && fits(languages[language], old.text, one.text)
}

const languageOf: Readonly<Record<string, LanguageId>> = {
  sql: 'sql',
  expression: 'expression',
  ldap: 'ldap',
  xpath: 'xpath',
  command: 'shell',
  read: 'path',
  write: 'path',
  open: 'path',
  module: 'path',
}
