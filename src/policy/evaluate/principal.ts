import type { Outcome } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Principal } from '../../model/role.ts'
import { literal, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { arnParts } from './arn-parts.ts'
import { matchText } from './match-text.ts'
import { every, not, some } from './outcomes.ts'
import type { Request } from './request.ts'

/**
 * How a policy of a resource means the caller. It matters, because what else has to allow depends on it:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-reqcontext.html
 */
export interface Meant {
  /** By name: the user, the session of the role, the service, the provider. */
  readonly directly: Outcome
  /** By the role whose session it is. */
  readonly asRole: Outcome
  /** As one of its account. */
  readonly asAccount: Outcome
  /** As one of all. */
  readonly asAnybody: Outcome
}

/** What the statement's principals make of the caller. Several are one after the other. */
export function meant(principals: readonly Principal[], request: Request): Meant {
  const ways = principals.map((principal) => meantBy(principal, request))
  return {
    directly: some(...ways.map((way) => way.directly)),
    asRole: some(...ways.map((way) => way.asRole)),
    asAccount: some(...ways.map((way) => way.asAccount)),
    asAnybody: some(...ways.map((way) => way.asAnybody)),
  }
}

export const anyWay = (way: Meant): Outcome => some(way.directly, way.asRole, way.asAccount, way.asAnybody)

/**
 * Is the caller left out by `NotPrincipal`? Only certain where caller, its role and its account are all listed: else the provider may count it
 * as one of those who are not. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function isLeftOut(principals: readonly Principal[], request: Request): Outcome {
  const way = meant(principals, request)
  if (way.asAnybody !== 'no') return way.asAnybody
  const named = some(way.directly, way.asRole)
  if (request.principal?.kind !== 'aws') return named
  const whole = isSession(request.principal.name) ? every(way.directly, way.asRole, way.asAccount) : every(named, way.asAccount)
  return whole === 'no' && named !== 'no' ? 'unknown' : whole
}

export const nobody: Meant = { directly: 'no', asRole: 'no', asAccount: 'no', asAnybody: 'no' }

function meantBy(principal: Principal, request: Request): Meant {
  const caller = request.principal
  if (principal.kind === 'any') return { ...nobody, asAnybody: 'yes' }
  if (principal.kind !== 'aws') {
    if (caller !== undefined && caller.kind !== principal.kind) return nobody
    return { ...nobody, directly: caller === undefined ? 'unknown' : matchText(principal.name, caller.name, 'exact') }
  }
  if (caller !== undefined && caller.kind !== 'aws') return nobody
  const account = accountMeant(principal.name)
  if (account !== undefined) {
    const own = accountOf(request)
    const same = own === undefined ? 'unknown' : matchText(account, own, 'exact')
    return { ...nobody, asAccount: same }
  }
  if (caller === undefined)
    return { ...nobody, directly: isRole(principal.name) ? 'no' : 'unknown', asRole: isRole(principal.name) ? 'unknown' : 'no' }
  const same = matchText(principal.name, caller.name, 'exact')
  if (!isRole(principal.name) && !isRole(caller.name)) {
    // The session of a role may be meant by a name that only tells the role at deployment.
    return isSession(caller.name) && same === 'unknown' ? { ...nobody, directly: same, asRole: same } : { ...nobody, directly: same }
  }
  if (isRole(principal.name)) return { ...nobody, asRole: isSession(caller.name) ? isSessionOf(caller.name, principal.name) : same }
  // The caller is told as a role; a session of it is named, which it may be.
  if (isSession(principal.name)) return { ...nobody, directly: not(isSessionOf(principal.name, caller.name)) === 'yes' ? 'no' : 'unknown' }
  return literal(principal.name) === undefined ? { ...nobody, asRole: same } : nobody
}

/** The account that a principal stands for: its number, or the ARN of its root. */
const accountMeant = remembered((name: Text): Text | undefined => {
  const [first] = name
  if (name.length === 1 && (typeof first === 'string' ? /^\d{12}$/.test(first) : first?.kind === 'pseudo' && first.name === 'account'))
    return name
  const parts = arnParts(name)
  return parts !== undefined && literal(parts.resource) === 'root' ? parts.account : undefined
})

/** The account of the caller, as far as anybody tells. */
export function accountOf(request: Request): Text | undefined {
  if (request.account !== undefined) return request.account
  return request.principal?.kind === 'aws' ? (accountMeant(request.principal.name) ?? arnParts(request.principal.name)?.account) : undefined
}

const startsWith = (name: Text, start: string): boolean => {
  const resource = arnParts(name)?.resource[0]
  return typeof resource === 'string' && resource.startsWith(start)
}

/** A role's ARN; also one that only the deployment tells, as `!GetAtt Role.Arn` is. */
const isRole = (name: Text): boolean => {
  const [first] = name
  return startsWith(name, 'role/') || (typeof first === 'object' && first.kind === 'reference' && name.length === 1)
}
const isSession = (name: Text): boolean => startsWith(name, 'assumed-role/')

/** `…:assumed-role/app/1` is a session of `…:role/team/app`: the path is left out. */
function isSessionOf(session: Text, role: Text): Outcome {
  const [one, other] = [arnParts(session), arnParts(role)]
  if (one === undefined || other === undefined) return 'unknown'
  const [written, named] = [literal(one.resource), literal(other.resource)]
  if (written === undefined || named === undefined) return 'unknown'
  const same = written.split('/')[1] === named.slice(named.lastIndexOf('/') + 1)
  return same ? matchText(text(...other.account), one.account, 'exact') : 'no'
}
