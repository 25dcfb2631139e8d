import type { Application } from '../model/application.ts'
import { known, map, unknown } from '../model/known.ts'
import type { Known, Outcome } from '../model/known.ts'
import { functionsOfRole, resourcesOfKind, shortName } from '../model/questions.ts'
import { remembered } from '../model/remembered.ts'
import type { Role } from '../model/role.ts'
import type { Text } from '../model/text.ts'
import type { EscalationPath, EscalationStep } from './escalation-paths.ts'
import { canonicalArn } from './evaluate/canonical.ts'
import { managedPolicyName } from './managed-policy-name.ts'
import { arnsOfRole } from './role-request.ts'
import { someOfType } from './some-resource.ts'
import { administersBeyond, reachesBeyond } from './stronger.ts'
import { trusts } from './trusts.ts'

/** Where a path can lead: every thing of the account, or one of the application. */
export interface EscalationTarget {
  /** In words: `any role`, `the role Admin, which may do everything`. */
  readonly what: string
  /** Its role; undefined: any. */
  readonly role?: Role
  /** Ways to write what a step is done to; none where it cannot be done to this. */
  readonly resources: (step: EscalationStep) => readonly Text[]
  /** The permissions boundary of what is changed: whether it has one, and which, is a condition key. */
  readonly boundary: Known<readonly Text[]>
  /** Does it lead there, apart from what the holder may do? */
  readonly outcome: Outcome
}

/** Every thing of the type: what the files do not show is taken to be there, and stronger. */
export const anyOf = (path: EscalationPath): EscalationTarget => ({
  what: path.any,
  resources: ({ actions, on }) => actions.flatMap((action) => someOfType(action, on)),
  boundary: unknown('it may be any'),
  outcome: 'yes',
})

/** The things of the application that a path may lead through when the holder of a role takes it. */
export function targetsOf(app: Application, holder: Role, path: EscalationPath): readonly EscalationTarget[] {
  switch (path.leadsBy) {
    case 'itself':
      return [{ ...targetOf(holder, 'itself'), what: path.steps.some(({ on }) => on === 'policy') ? 'a policy that it holds' : 'itself' }]
    case 'unseen':
      return []
    case 'running':
      return runners(app)(holder)
    case 'passing':
      return strongerThan(app)(holder).map((one) => ({ ...one, outcome: trusts(app, one.role, path.passesTo ?? '') }))
    case 'assuming':
      return strongerThan(app)(holder).map((one) => ({ ...one, outcome: trusts(app, one.role, holder) }))
    case 'trusting':
      return strongerThan(app)(holder)
    case 'enriching':
      return others(app, holder).map((role) => ({ ...targetOf(role, `the role ${nameOf(role)}`), outcome: trusts(app, role, holder) }))
    case 'taking':
      return others(app, holder).map((role) => targetOf(role, `the role ${nameOf(role)}`))
  }
}

interface RoleTarget extends EscalationTarget {
  readonly role: Role
}

function targetOf(role: Role, what: string): RoleTarget {
  return {
    what,
    role,
    resources: ({ on }) => (on === 'role' ? arnsOfRole(role) : on === 'policy' ? ownPolicies(role) : []),
    boundary: role.boundary === undefined ? known([]) : map(role.boundary, (one) => [one]),
    outcome: 'yes',
  }
}

/** Those of the provider nobody can change. */
const ownPolicies = (role: Role): readonly Text[] =>
  role.managedPolicies.flatMap(({ policy }) => (managedPolicyName(policy) === undefined ? [policy] : []))

const nameOf = (role: Role): string => shortName(role.id)
const others = (app: Application, holder: Role): readonly Role[] => app.roles.filter(({ id }) => id !== holder.id)

const strongerThan = remembered((app: Application) =>
  remembered((holder: Role): readonly RoleTarget[] =>
    others(app, holder).flatMap((role) => {
      // Who names a role to pass or to assume means it: it is a way up only where the role administers.
      const more = administersBeyond(app, role, holder)
      return more === undefined ? [] : [targetOf(role, `the role ${nameOf(role)}, which may ${more}`)]
    }),
  ),
)

/** Functions and workflows that run with a stronger role. */
const runners = remembered((app: Application) =>
  remembered((holder: Role): readonly EscalationTarget[] =>
    others(app, holder).flatMap((role) => {
      const functions = functionsOfRole(app, role.id).map(({ id }) => ({ id, type: 'function' }))
      const workflows = resourcesOfKind(app, 'workflow').flatMap((one) =>
        one.role === role.id ? [{ id: one.id, type: 'statemachine' }] : [],
      )
      const all = [...functions, ...workflows]
      const more = all.length === 0 ? undefined : reachesBeyond(app, role, holder)
      if (more === undefined) return []
      return all.map(({ id, type }): EscalationTarget => {
        const arn = canonicalArn(app, [{ kind: 'reference', to: id, attribute: 'Arn' }])
        return {
          what: `${shortName(id)}, which may ${more}`,
          role,
          resources: ({ on }) => (on === type ? [arn] : []),
          boundary: known([]),
          outcome: 'yes',
        }
      })
    }),
  ),
)
