import { deepTaints } from './carried.ts'
import { whenProved } from './conditions.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import type { Fact } from './test.ts'
import { atomsOf, holesOf } from './value.ts'
import type { Instance, Opaque, Value } from './value.ts'

/** Parts of a request in which a caller shows who he is. */
const shown: ReadonlySet<string> = new Set([
  'headers',
  'multiValueHeaders',
  'cookies',
  'queryStringParameters',
  'body',
  'authorizationToken',
  'identitySource',
])
const credential = /auth|key|token|secret|signature|hmac|password|passcode|cookie|session/i

/** Does a path of the event lead to something that proves who calls: a key, a token, a signature? */
export const isCredentialPath = (path: readonly string[]): boolean =>
  shown.has(path[0] ?? '') && credential.test(path.filter((step) => !step.startsWith('<')).at(-1) ?? '')

const isFromCaller = (m: Machine, value: Value): boolean =>
  deepTaints(m, value).some(({ source }) => source.kind === 'event' && isCredentialPath(source.path)) || holdsDigest(m, value, 0)

function holdsDigest(m: Machine, value: Value, depth: number): boolean {
  if (m.digests.size === 0 || depth > 3) return false
  return atomsOf(value).some((atom) =>
    atom.kind === 'reference'
      ? [...at(m, atom).fields.values()].some((field) => holdsDigest(m, field, depth + 1))
      : holesOf(atom).some(({ key }) => m.digests.has(key)),
  )
}

/** A hash made with a secret is a signature. Keys are kept as their hashes: a hash carries nothing of what it is made from, but who has the key has it. */
export function noteDigest(m: Machine, hash: Instance, digest: Value | undefined): void {
  if (digest?.kind !== 'opaque' || !/hashlib#Hash$|crypto#Hash$/.test(hash.type)) return
  const [, secret] = hash.made
  // `createHmac('sha256', process.env.SECRET)`
  if (secret !== undefined && isOwn(m, secret)) m.signatures.add(digest.key)
  else if (hash.made.some((one) => isFromCaller(m, one))) m.digests.add(digest.key)
}

/** A setting, what was fetched from a store, or a signature that is made with one: nothing that the caller sent along. */
function isOwn(m: Machine, value: Value): boolean {
  const holes = atomsOf(value).flatMap(holesOf)
  if (holes.some(({ origin, key }) => origin?.kind === 'signature' || m.signatures.has(key))) return true
  const taints = deepTaints(m, value)
  return (
    taints.every(({ source }) => source.kind !== 'event') &&
    (holes.some(({ origin }) => origin?.kind === 'environment') || taints.some(({ source }) => source.kind === 'cloud'))
  )
}

/** What the caller shows equals a secret of the function's own: from here on it is known that he may. */
export const provedByEqual = (m: Machine, left: Value, right: Value): readonly Fact[] =>
  (isFromCaller(m, left) && isOwn(m, right)) || (isFromCaller(m, right) && isOwn(m, left)) ? whenProved() : []

/** Is a store asked for a record by what the caller shows? */
export function asksByProof(m: Machine, call: number, operation: string, input: Value): boolean {
  if (!/^(?:Get|BatchGet|Query|Scan|Select)/.test(operation) || !isFromCaller(m, input)) return false
  m.lookups.add(call)
  return true
}

/** It has such a record. */
export function provedByRecord(m: Machine, { key }: Opaque): readonly Fact[] {
  const number = m.lookups.size === 0 ? undefined : /^cloud(\d+)\./.exec(key)?.[1]
  return number !== undefined && m.lookups.has(Number(number)) ? whenProved() : []
}
