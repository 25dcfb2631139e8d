import type { CodeFact, CodeFactKind } from '../../model/code.ts'
import { reaches } from '../../model/reach.ts'
import type { Reach } from '../../model/reach.ts'
import { canMeet } from '../condition.ts'
import { sourceKey } from '../engine/taint.ts'
import { entriesAt } from '../link/entries.ts'
import { opensIn } from '../link/follow.ts'
import { originsOf } from '../link/origins.ts'
import type { Linked } from '../link/origins.ts'
import { isVerifiedByGateway } from '../judge/caller.ts'
import { shapesIn } from '../judge/sensitive.ts'
import type { Observation, ObservationOf } from '../observation.ts'
import type { Carried, Shape } from '../shape.ts'
import type { Watched } from '../watch-functions.ts'

type Token = ObservationOf<'token'>

/** Tokens whose content is believed although nobody, or nobody who can be relied on, checked who wrote them. */
export function tokenFacts(watched: Watched, linked: Linked): readonly CodeFact[] {
  const tokens = watched.observations.filter((one): one is Token => one.kind === 'token')
  const verified = tokens.filter((one) => one.verified)
  return tokens.flatMap((token) => {
    const told = (kind: CodeFactKind, detail: string, reach: Reach): CodeFact => ({
      kind,
      about: watched.fn.id,
      at: linked.place(token.spot),
      name: token.name,
      detail,
      sure: true,
      reach,
    })
    if (token.verified) {
      const weakness = weaknessOf(token)
      return weakness === undefined ? [] : [told('token-weakly-verified', weakness, senderOf(token, watched, linked) ?? 'authenticated')]
    }
    if (isVerifiedToo(token, verified)) return []
    const reach = senderOf(token, watched, linked)
    return reach === undefined ? [] : [{ ...told('token-not-verified', '', reach), sure: !isOnlyTold(token, watched) }]
  })
}

/** The same token goes through a verification too: decoding it for its key's name, or for a log, does no harm. */
function isVerifiedToo(token: Token, verified: readonly Token[]): boolean {
  const own = keysOf(token)
  return verified.some((other) => {
    // On another route it says nothing of this one.
    if (!canMeet(token.when, other.when)) return false
    const keys = keysOf(other)
    return own.length === 0 || keys.length === 0 || keys.some((key) => own.includes(key))
  })
}

/**
 * What was read out of it is seen in logs, errors and records of what was done, and nowhere else; or the very token goes on to another service too, whose answer decides.
 * Decisions that hang on it may not be seen.
 */
function isOnlyTold(token: Token, { observations }: Watched): boolean {
  const users = observations.filter((one) => one !== token && shapesIn(one).some((shape) => isReadOut(token, shape)))
  if (users.length > 0 && users.every((one) => one.kind === 'log' || one.kind === 'thrown' || isRecorded(one))) return true
  return isForwarded(token, observations) && users.every((one) => one.kind === 'log' || one.kind === 'thrown' || one.kind === 'answer')
}

/** It is added to what nobody decides by: a stream of logs, a table of what was done. */
function isRecorded(one: Observation): boolean {
  if (one.kind !== 'cloud') return false
  if (one.service === 'logs' || one.service === 'firehose' || one.service === 'cloudwatch') return true
  const table =
    one.service === 'dynamodb' && /^(?:Batch)?(?:Put|Write)/.test(one.operation) && one.input.kind === 'object'
      ? one.input.fields['TableName']
      : undefined
  const name = table?.kind === 'constant' ? String(table.value) : table?.kind === 'open' ? (table.variable ?? '') : ''
  return /(?:^|[^a-z])(?:audit|log|trail)s?(?:[^a-z]|$)/i.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'))
}

const isReadOut = ({ name }: Token, shape: Shape): boolean =>
  carriedBy(shape).some(({ way }) => way.some((step) => step.step === 'through' && step.name === name))

/** Another service is sent the whole token, in the header where it looks for one. */
function isForwarded(token: Token, observations: Watched['observations']): boolean {
  const own = keysOf(token)
  return observations.some(
    (one) =>
      one.kind === 'request' &&
      one.headers?.kind === 'object' &&
      Object.entries(one.headers.fields).some(
        ([name, value]) =>
          name.toLowerCase() === 'authorization' &&
          !isReadOut(token, value) &&
          carriedBy(value).some(({ source }) => own.includes(sourceKey(source))),
      ),
  )
}

const keysOf = ({ token }: Token): readonly string[] => carriedBy(token).map(({ source }) => sourceKey(source))

const carriedBy = (shape: Shape): readonly Carried[] => opensIn(shape).flatMap(({ carries }) => carries)

/** Who can send it without its having been verified before; undefined: nobody. */
function senderOf(token: Token, { fn }: Watched, linked: Linked): Reach | undefined {
  const carried = carriedBy(token.token)
  const reachesOfSenders =
    token.token.kind === 'constant'
      ? // Taken apart by hand: from where is not known, so that what the function is sent with its headers counts.
        entriesAt(linked.app, fn, ['headers', 'authorization']).flatMap(({ reach }) =>
          isVerifiedByGateway(linked.app, fn.id, 'headers.authorization') ? [] : [reach],
        )
      : carried
          .flatMap((one) => originsOf(linked, fn, one))
          .flatMap(({ reach, function: taker, field }) =>
            reach === 'internal' || isVerifiedByGateway(linked.app, taker, field) ? [] : [reach],
          )
  return reaches.find((reach) => reachesOfSenders.includes(reach))
}

/**
 * What makes a verification worthless. Fixed algorithms are asked for by RFC 8725 (3.1); that libraries choose one by the kind of the key, where none
 * are named, is taken as good enough.
 */
function weaknessOf({ algorithms, ignoresExpiry, key }: Token): string | undefined {
  const names = algorithms === undefined ? [] : constantsIn(algorithms).map((name) => String(name))
  if (names.some((name) => name.toLowerCase() === 'none')) return 'none'
  if (names.some((name) => name.startsWith('HS')) && names.some((name) => /^(RS|ES|PS|EdDSA)/.test(name))) return 'mixed'
  if (key?.kind === 'constant' && (key.value === '' || key.value === null)) return 'no-key'
  if (ignoresExpiry?.kind === 'constant' && ignoresExpiry.value === true) return 'expiry'
  return undefined
}

function constantsIn(shape: Shape): readonly unknown[] {
  if (shape.kind === 'constant') return [shape.value]
  if (shape.kind === 'any') return shape.of.flatMap(constantsIn)
  return shape.kind === 'object'
    ? [...Object.values(shape.fields), ...(shape.rest === undefined ? [] : [shape.rest])].flatMap(constantsIn)
    : []
}
