import type { Application } from '../../model/application.ts'
import { known } from '../../model/known.ts'
import type { Outcome } from '../../model/known.ts'
import type { Principal, Role, Statement } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import { canonicalStatements } from '../evaluate/canonical.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { some } from '../evaluate/outcomes.ts'
import { arnsOfRole, keysOfRoleRequest, ownAccount } from './role-request.ts'

/** Does the trust policy of a role let in a service (`lambda.amazonaws.com`), or another role of the application that may assume any? */
export function trusts(app: Application, role: Role, who: string | Role): Outcome {
  if (role.trust.length === 0) return 'unknown'
  const isService = typeof who === 'string'
  const principals: readonly Principal[] = isService
    ? [{ kind: 'service', name: text(who) }]
    : arnsOfRole(who).map((name) => ({ kind: 'aws', name }))
  // The service calls for somebody of this account.
  const keys = isService ? new Map([['aws:sourceaccount', known([ownAccount])]]) : keysOfRoleRequest(app.asOf)
  const resource = canonicalStatements(app, role.trust)
  const outcomes = principals.map(
    (principal) =>
      evaluate(
        {
          action: 'sts:AssumeRole',
          resource: arnsOfRole(role)[0],
          principal,
          account: ownAccount,
          context: { keys, others: 'unknown' },
        },
        { identity: [everything], resource, sameAccount: 'yes' },
      ).outcome,
  )
  return some(...outcomes)
}

/** Allows every action on everything. */
export const everything: Statement = {
  effect: known('Allow'),
  actions: known([text('*')]),
  notActions: false,
  resources: known([text('*')]),
  notResources: false,
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'framework' },
  at: { file: '', line: 1, column: 1 },
  view: 'declared',
}
