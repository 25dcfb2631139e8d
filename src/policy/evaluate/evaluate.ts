import { canBe } from '../../model/known.ts'
import type { Outcome } from '../../model/known.ts'
import type { Statement } from '../../model/role.ts'
import { literal } from '../../model/text.ts'
import { arnParts } from './arn-parts.ts'
import type { Answer, PolicyKind, Reason } from './answer.ts'
import { variablesOf } from './context.ts'
import { matchText } from './match-text.ts'
import { agreed, every, not, some } from './outcomes.ts'
import { accountOf, anyWay } from './principal.ts'
import type { Policies, Request } from './request.ts'
import type { Asked } from './statement.ts'
import { weigh } from './weigh.ts'
import type { Verdict } from './weigh.ts'

/**
 * May the caller do it? Whatever denies wins; then every level of the organisation has to allow; then, in one account, the caller's own
 * policies within boundary and session, or the policy of the resource; across accounts both; for keys and for roles that are assumed always the
 * policy of the resource. What is not known stays unknown unless the rest decides.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(request: Request, policies: Policies): Answer {
  const asked: Asked = {
    action: request.action.toLowerCase(),
    resource: request.resource,
    written: literal(request.resource),
    variables: variablesOf(request.context),
    context: request.context,
  }
  const of = (kind: PolicyKind, statements: readonly Statement[]): Verdict =>
    weigh(kind, statements, asked, request, policies.boundary !== undefined)
  const identity = of('identity', policies.identity)
  const resource = policies.resource && of('resource', policies.resource)
  const boundary = policies.boundary && of('boundary', policies.boundary)
  const session = policies.session && of('session', policies.session)
  const levels = (policies.organisation ?? []).map((level) => of('organisation', level))
  const controls = (policies.resourceControl ?? []).map((level) => of('resource-control', level))
  const verdicts = [identity, resource, boundary, session, ...levels, ...controls].filter((one) => one !== undefined)

  const denied = some(...verdicts.map((one) => one.denies))
  const weighed: Weighed = {
    // Who is no user and no role has no policies of its own, and is of no account that an organisation could bound.
    ofOwn: request.principal !== undefined && request.principal.kind !== 'aws' ? 'none' : 'some',
    identity: identity.allows.directly,
    boundary: boundary?.allows.directly ?? 'yes',
    session: session?.allows.directly ?? 'yes',
    resource,
    needsResource: needsResource(request),
  }
  const organisation = weighed.ofOwn === 'none' ? 'yes' : every(...levels.map((one) => one.allows.directly))
  const same = policies.sameAccount ?? isSameAccount(request)
  const letIn =
    same === 'yes' ? inAccount(weighed) : same === 'no' ? acrossAccounts(weighed) : agreed(inAccount(weighed), acrossAccounts(weighed))
  const unread = policies.unknowns ?? []
  const allowed = every(organisation, letIn)
  const outcome = every(not(denied), allowed === 'no' && unread.length > 0 ? 'unknown' : allowed)
  return { outcome, because: reasonsFor(outcome, denied, verdicts, lacking()) }

  function lacking(): readonly Reason[] {
    const kinds = [
      ['identity', identity],
      ['resource', resource],
      ['boundary', boundary],
      ['session', session],
    ] as const
    return [
      ...kinds.flatMap(([policy, one]): Reason[] =>
        one !== undefined && anyWay(one.allows) === 'no' ? [{ says: 'nothing-allows', policy }] : [],
      ),
      ...levels.flatMap((one, level): Reason[] =>
        one.allows.directly === 'no' ? [{ says: 'nothing-allows', policy: 'organisation', level }] : [],
      ),
      ...(resource === undefined && (weighed.needsResource || same !== 'yes')
        ? [{ says: 'not-read', policy: 'resource', why: 'the policy of the resource is not known, and it has to allow' } as const]
        : []),
      ...unread.map((why) => ({ says: 'not-read', policy: 'identity', why }) as const),
    ]
  }
}

interface Weighed {
  readonly ofOwn: 'some' | 'none'
  readonly identity: Outcome
  readonly boundary: Outcome
  readonly session: Outcome
  readonly resource: Verdict | undefined
  readonly needsResource: boolean
}

/**
 * A resource's policy that names the user or the session itself is bounded by nothing but denials; one that names the role is, by boundary
 * and session. The account's name only hands the decision to the account's own policies.
 */
function inAccount({ ofOwn, identity, boundary, session, resource, needsResource: needed }: Weighed): Outcome {
  const own = ofOwn === 'none' ? 'no' : every(identity, boundary, session)
  if (resource === undefined) return needed ? 'unknown' : own
  const { directly, asRole, asAccount, asAnybody } = resource.allows
  const bounds = every(boundary, session)
  // For everybody, the role is among them: whether its boundary counts, the documentation does not tell.
  const anybody = every(asAnybody, session, boundary === 'no' ? 'unknown' : boundary)
  return some(directly, every(asRole, bounds), anybody, needed ? every(asAccount, own) : own)
}

function acrossAccounts({ ofOwn, identity, boundary, session, resource }: Weighed): Outcome {
  const theirs = resource === undefined ? 'unknown' : anyWay(resource.allows)
  return ofOwn === 'none' ? theirs : every(identity, boundary, session, theirs)
}

/** The owner of a key or a role only lets in whom its policy names. https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html */
function needsResource({ action, resource }: Request): boolean {
  if (/^sts:assumerole/i.test(action)) return true
  if (!/^kms:/i.test(action)) return false
  const [start] = arnParts(resource)?.resource ?? []
  return typeof start === 'string' ? start.startsWith('key/') : literal(resource) !== '*'
}

function isSameAccount(request: Request): Outcome {
  const [own, theirs] = [accountOf(request), arnParts(request.resource)?.account]
  if (own === undefined || theirs === undefined || literal(theirs) === '') return 'yes'
  return matchText(own, theirs, 'exact') === 'no' ? 'no' : 'yes'
}

function reasonsFor(outcome: Outcome, denied: Outcome, verdicts: readonly Verdict[], lacking: readonly Reason[]): readonly Reason[] {
  const all = verdicts.flatMap((one) => one.reasons)
  if (denied === 'yes') return all.filter((reason) => reason.says === 'denies' && reason.sure)
  if (outcome === 'yes') return all.filter((reason) => reason.says === 'allows' && reason.sure)
  const open = all.filter((reason) => (reason.says === 'denies' || reason.says === 'allows') && !reason.sure)
  // Where nothing is open, two that are certain pull in two ways.
  if (outcome === 'unknown') return [...(open.length > 0 ? open : all.filter(({ says }) => says === 'allows')), ...lacking]
  const missing = new Set(lacking.map((reason) => reason.policy))
  return [
    ...lacking,
    ...all.filter(
      (reason) => reason.says === 'misses' && missing.has(reason.policy) && canBe(reason.statement.effect, (effect) => effect === 'Allow'),
    ),
  ]
}
