import { isSecretName } from '../../sensitive/names.ts'
import { personalDataIn } from '../../sensitive/personal-data.ts'
import type { Path } from '../engine/taint.ts'
import type { OpenShape } from '../shape.ts'
import { sinkKinds } from '../sink-kinds.ts'

/** What a field holds, by its name. */
export interface SensitiveName {
  /** In words: `a password`, `a payment card`. */
  readonly what: string
  /** Proves who somebody is: harmful in every strange hand. */
  readonly credential: boolean
  /** So common in logs and between services that only the team can tell whether it belongs there. */
  readonly common: boolean
}

/** What stands at a path, by the last name on it, or the last two: `card.number`. Types of attributes (`iban.S`) are no names. Undefined: nothing sensitive, as far as names tell. */
export function sensitiveAt(path: Path): SensitiveName | undefined {
  const at = path.findLastIndex(isName)
  const last = path[at]
  if (last === undefined) return undefined
  const before = path.findLast((step, index) => index < at && isName(step))
  return byName(last) ?? (before === undefined ? undefined : byName(`${before}_${last}`))
}

const isName = (step: string): boolean => step !== '*' && !step.startsWith('<') && !/^(\d+|[SNBML]|SS|NS|BS)$/.test(step)

/** The same few names are asked for again and again. */
const asked = new Map<string, SensitiveName | undefined>()

function byName(name: string): SensitiveName | undefined {
  if (asked.has(name)) return asked.get(name)
  const found = judged(name)
  asked.set(name, found)
  return found
}

function judged(name: string): SensitiveName | undefined {
  if (credentialHeaders.test(name) || isSecretName(name))
    return { what: /pass/i.test(name) ? 'a password' : `a credential (${name})`, credential: true, common: false }
  const personal = personalDataIn(name)
  const what = personal === undefined ? undefined : personalWords[personal]
  return what === undefined ? undefined : { what: what[0], credential: false, common: what[1] }
}

const credentialHeaders = /^(authorization|proxy-authorization|authorizationToken|cookies?|set-cookie|x-api-key|x-amz-security-token)$/i

/** Addresses of networks, places and names alone are in every access log. */
const personalWords: Partial<Record<NonNullable<ReturnType<typeof personalDataIn>>, readonly [string, boolean]>> = {
  'payment-card': ['a payment card', false],
  'national-id': ['a national identity number', false],
  'bank-account': ['a bank account', false],
  health: ['health data', false],
  'birth-date': ['a date of birth', false],
  'postal-address': ['a postal address', true],
  phone: ['a phone number', true],
  email: ['a mail address', true],
}

const outgoing = 1 << sinkKinds.indexOf('outgoing-data')
const readable = 1 | 8 | 16

/** Does the value still show what it was made from? Yes and no, numbers, hashes and cut-off ends do not. */
export function isKept(value: OpenShape, path: Path): boolean {
  if ((value.types & readable) === 0 || (value.safe & outgoing) !== 0) return false
  const name = path.findLast((step) => !/^(\*|\d+)$/.test(step)) ?? ''
  return !hidden.test(name)
}

/** Names of what says little about the thing itself: `lastFour`, `passwordHash`, `hasCard`. */
const hidden = /(last|first)_?(four|4)|mask|redact|hash|encrypt|anonym|^(has|is)[A-Z_]|length$|count$|(present|valid|verified)$/i

/** Names of functions behind which the value cannot be read any more. */
export const hides = /hash|hmac|digest|encrypt|bcrypt|argon|scrypt|mask|redact|obfuscat|anonymi[sz]|pseudonymi[sz]|last(4|four)/i
