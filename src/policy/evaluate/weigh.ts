import { holds } from '../../model/known.ts'
import type { Known, Outcome } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Principal, Statement } from '../../model/role.ts'
import type { Part, PolicyKind, Reason } from './answer.ts'
import { agreed, every, not, some } from './outcomes.ts'
import { anyWay, isLeftOut, meant, nobody } from './principal.ts'
import type { Meant } from './principal.ts'
import type { Request } from './request.ts'
import { applies } from './statement.ts'
import type { Asked } from './statement.ts'

/** What the statements of one policy together say. */
export interface Verdict {
  readonly denies: Outcome
  /** Without regard to denials. In policies of the caller everybody is meant directly. */
  readonly allows: Meant
  readonly reasons: readonly Reason[]
}

const caller: Meant = { ...nobody, directly: 'yes' }

/** @param bounded the caller has a permissions boundary */
export function weigh(policy: PolicyKind, statements: readonly Statement[], asked: Asked, request: Request, bounded: boolean): Verdict {
  const ofResource = policy === 'resource' || policy === 'resource-control'
  const reasons: Reason[] = []
  let denies: Outcome = 'no'
  let allows = nobody
  for (const statement of statements) {
    const { outcome, part } = applies(statement, asked, ofResource ? 'yes' : 'no')
    if (outcome === 'no') {
      if (part !== undefined && part.kind !== 'action') reasons.push({ says: 'misses', policy, statement, failed: part })
      continue
    }
    const effect = effectOf(statement)
    const who = ofResource ? whoIsMeant(statement, request, bounded ? effect : 'yes') : caller
    const anyone = anyWay(who)
    if (anyone === 'no') {
      reasons.push({ says: 'misses', policy, statement, failed: { kind: 'principal' } })
      continue
    }
    const open: Part | undefined =
      part ?? (anyone === 'unknown' ? { kind: 'principal' } : effect === 'unknown' ? { kind: 'effect' } : undefined)
    if (effect !== 'yes') {
      denies = some(denies, every(not(effect), outcome, anyone))
      reasons.push(reasonOf('denies', policy, statement, open))
    }
    if (effect !== 'no') {
      allows = either(allows, who, every(effect, outcome))
      reasons.push(reasonOf('allows', policy, statement, open))
    }
  }
  return { denies, allows, reasons }
}

function reasonOf(says: 'allows' | 'denies', policy: PolicyKind, statement: Statement, open: Part | undefined): Reason {
  return open === undefined ? { says, policy, statement, sure: true } : { says, policy, statement, sure: false, open }
}

/** `yes` is Allow, `no` is Deny. */
const effectOf = remembered((statement: Statement): Outcome => holds(statement.effect, (effect) => effect === 'Allow'))

/**
 * An Allow for all but some is one for anybody. A Deny for all but some leaves out nobody who has a permissions boundary, whoever it lists:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function whoIsMeant(statement: Statement, request: Request, sparing: Outcome): Meant {
  if (statement.principals === undefined) return nobody
  return overWays(statement.principals, (principals) => {
    if (principals === undefined) return { directly: 'unknown', asRole: 'unknown', asAccount: 'unknown', asAnybody: 'unknown' }
    if (!statement.notPrincipals) return meant(principals, request)
    const left = isLeftOut(principals, request)
    return { ...nobody, asAnybody: not(sparing === 'yes' ? left : sparing === 'no' ? 'no' : agreed(left, 'no')) }
  })
}

function overWays(value: Known<readonly Principal[]>, answer: (principals: readonly Principal[] | undefined) => Meant): Meant {
  if (value.state === 'known') return answer(value.value)
  if (value.state === 'unknown') return answer(undefined)
  const all = value.options.map((option) => overWays(option.value, answer))
  return {
    directly: agreed(...all.map((one) => one.directly)),
    asRole: agreed(...all.map((one) => one.asRole)),
    asAccount: agreed(...all.map((one) => one.asAccount)),
    asAnybody: agreed(...all.map((one) => one.asAnybody)),
  }
}

const either = (before: Meant, who: Meant, applied: Outcome): Meant => ({
  directly: some(before.directly, every(who.directly, applied)),
  asRole: some(before.asRole, every(who.asRole, applied)),
  asAccount: some(before.asAccount, every(who.asAccount, applied)),
  asAnybody: some(before.asAnybody, every(who.asAnybody, applied)),
})
