import { connectionPassword } from './connection-string.ts'
import { isSigningName, secretName } from './names.ts'
import { secretShape } from './shapes.ts'
import { isPlaceholder, isPlain, isSlug, looksRandom, namesSomething } from './values.ts'

/** What was recognised; never the value. */
export interface LiteralSecret {
  /** In words for people: `a Stripe live key`, `a password`. */
  readonly what: string
  /** The form of the value tells for certain; a name only promises. */
  readonly by: 'form' | 'name'
  /** Where a connection string leads. */
  readonly host?: string
}

/**
 * The secret that stands in clear under a name, if one does.
 *
 * @param name of the variable, parameter or field
 * @param value as written, with `${}` for what is filled in at deployment
 */
export function literalSecret(name: string, value: string): LiteralSecret | undefined {
  const shape = secretShape(value)
  if (shape !== undefined) return { what: shape, by: 'form' }
  const connection = connectionPassword(value)
  if (connection !== undefined) return { what: 'a connection string with its password', by: 'form', host: connection.host }
  const meaning = secretName(name)
  if (meaning === 'nothing' || isPlaceholder(value) || isPlain(value) || namesSomething(value)) return undefined
  if (meaning === 'password')
    return /\s/.test(value.trim()) || (isSlug(value) && value.includes('/')) ? undefined : { what: 'a password', by: 'name' }
  if (meaning === 'maybe') return looksRandom(value) ? { what: 'a key', by: 'name' } : undefined
  // A store's entry has a name of words; what signs is never a name.
  if (value.trim().length < 6 || (!isSigningName(name) && (isSlug(value) || isTitle(value)))) return undefined
  return { what: 'a secret', by: 'name' }
}

/** `DatabaseSecret`: the logical id of a secret that stands elsewhere. */
function isTitle(value: string): boolean {
  return /^[A-Z][a-z]+(?:[A-Z][a-z]+){1,5}$/.test(value.trim())
}
