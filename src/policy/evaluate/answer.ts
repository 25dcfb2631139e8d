import type { Outcome } from '../../model/known.ts'
import { showPlace } from '../../model/place.ts'
import type { Condition, Statement } from '../../model/role.ts'

export type PolicyKind = 'identity' | 'resource' | 'boundary' | 'session' | 'organisation' | 'resource-control'

/** May it be done, and what decides that. */
export interface Answer {
  readonly outcome: Outcome
  readonly because: readonly Reason[]
}

/**
 * One thing that decides: a statement that allows or denies, one that would but for a part of it, or that a kind of policy has none.
 * `sure` is false where the part is not known.
 */
export type Reason =
  | { readonly says: 'allows' | 'denies'; readonly policy: PolicyKind; readonly statement: Statement; readonly sure: true }
  | {
      readonly says: 'allows' | 'denies'
      readonly policy: PolicyKind
      readonly statement: Statement
      readonly sure: false
      readonly open: Part
    }
  /** It speaks of the action, and another part of it does not fit. */
  | { readonly says: 'misses'; readonly policy: PolicyKind; readonly statement: Statement; readonly failed: Part }
  | { readonly says: 'nothing-allows'; readonly policy: PolicyKind; readonly level?: number }
  /** Something has not been read: a policy that only the account knows, or one of the resource. */
  | { readonly says: 'not-read'; readonly policy: PolicyKind; readonly why: string }

/** A part of a statement. */
export type Part =
  | { readonly kind: 'effect' | 'action' | 'resource' | 'principal' }
  | { readonly kind: 'condition'; readonly condition: Condition }

/** The reasons in words, a line each. */
export function explain({ because }: Answer): readonly string[] {
  return because.map(explainReason)
}

function explainReason(reason: Reason): string {
  const policy = names[reason.policy]
  switch (reason.says) {
    case 'nothing-allows':
      return `${policy}${reason.level === undefined ? '' : ` (level ${reason.level + 1})`}: nothing allows it`
    case 'not-read':
      return `${policy}: ${reason.why}`
    case 'misses':
      return `${policy}: ${nameOf(reason.statement)} does not apply, its ${showPart(reason.failed)} does not fit`
    default:
      return reason.sure
        ? `${policy}: ${nameOf(reason.statement)} ${reason.says} it`
        : `${policy}: whether ${nameOf(reason.statement)} ${reason.says} it depends on its ${showPart(reason.open)}`
  }
}

const names: Readonly<Record<PolicyKind, string>> = {
  identity: 'policies of the caller',
  resource: 'policy of the resource',
  boundary: 'permissions boundary',
  session: 'session policy',
  organisation: 'policies of the organisation for accounts',
  'resource-control': 'policies of the organisation for resources',
}

function nameOf({ sid, at, origin }: Statement): string {
  const own = sid === undefined ? 'the statement' : `the statement ${sid}`
  const from = origin.kind === 'managed-policy' || origin.kind === 'policy-template' ? ` of ${origin.name}` : ''
  return `${own}${from} (${showPlace(at)})`
}

const showPart = (part: Part): string =>
  part.kind === 'condition' ? `condition ${part.condition.operator} ${part.condition.key}` : part.kind
