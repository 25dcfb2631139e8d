import type { Application } from '../../model/application.ts'
import { known, map } from '../../model/known.ts'
import type { Outcome } from '../../model/known.ts'
import { functionsOfRole, resourcesOfKind, shortName } from '../../model/questions.ts'
import { remembered } from '../../model/remembered.ts'
import type { Role } from '../../model/role.ts'
import type { Text } from '../../model/text.ts'
import type { EscalationPath } from '../escalation-paths.ts'
import { canonicalArn } from '../evaluate/canonical.ts'
import { managedPolicyName } from '../managed-policy-name.ts'
import { names } from './attempt.ts'
import { arnsOfRole } from './role-request.ts'
import type { Thing } from './steps.ts'
import { administersBeyond, reachesBeyond } from './stronger.ts'
import { trusts } from './trusts.ts'

/** A thing of the application that a path may lead through. */
export interface Target extends Thing {
  /** Where it leads, and whether that is certain; undefined: to nothing more. Asked only of what the holder may touch. */
  readonly leads: () => { readonly to: string; readonly outcome: Outcome } | undefined
}

/** The things of the application that a path may lead through when the holder of a role takes it. */
export function targetsOf(app: Application, holder: Role, path: EscalationPath): readonly Target[] {
  switch (path.leadsBy) {
    case 'itself': {
      const to = path.steps.some(({ on }) => on === 'policy') ? 'a policy that it holds' : 'itself'
      return [{ ...thingOf(holder), leads: () => ({ to, outcome: 'yes' }) }]
    }
    case 'unseen':
      return []
    case 'running':
      return runnersOf(app).flatMap(({ role, ...runner }) =>
        role.id === holder.id ? [] : [{ ...runner, leads: () => where(runner.name, reachesBeyond(app, role, holder), 'yes') }],
      )
    case 'passing':
    case 'assuming':
      // Who names a role to pass or to assume means it: it is a way up only where the role administers.
      return othersOf(app, holder, path).map((role) => ({
        ...thingOf(role),
        leads: () => where(nameOf(role), administersBeyond(app, role, holder), trusts(app, role, path.passesTo ?? holder)),
      }))
    case 'trusting':
      return othersOf(app, holder, path).map((role) => ({
        ...thingOf(role),
        leads: () => where(nameOf(role), administersBeyond(app, role, holder), 'yes'),
      }))
    case 'enriching':
      return othersOf(app, holder, path).map((role) => ({
        ...thingOf(role),
        leads: () => ({ to: nameOf(role), outcome: trusts(app, role, holder) }),
      }))
    case 'taking':
      return othersOf(app, holder, path).map((role) => ({ ...thingOf(role), leads: () => ({ to: nameOf(role), outcome: 'yes' }) }))
  }
}

const where = (name: string, more: string | undefined, outcome: Outcome): ReturnType<Target['leads']> =>
  more === undefined ? undefined : { to: `${name}, which ${more}`, outcome }

const nameOf = (role: Role): string => `the role ${shortName(role.id)}`

/** The other roles to which the holder may take the steps that are done to a role, as far as resources tell. */
function othersOf(app: Application, holder: Role, { steps }: EscalationPath): readonly Role[] {
  const actions = steps.flatMap((step) => (step.on === 'role' ? step.actions : []))
  const lists = actions.map((action) => namedIn(app)(holder)(action))
  return (lists[0] ?? []).filter((role) => lists.every((list) => list.includes(role)))
}

/** Many paths ask the same. */
const namedIn = remembered((app: Application) =>
  remembered((holder: Role) => {
    const answers = new Map<string, readonly Role[]>()
    return (action: string): readonly Role[] => {
      const found = answers.get(action) ?? app.roles.filter((role) => role.id !== holder.id && names(app, holder, action, arnsOfRole(role)))
      answers.set(action, found)
      return found
    }
  }),
)

const thingOf = (role: Role): Thing => ({
  resources: ({ on }) => (on === 'role' ? arnsOfRole(role) : on === 'policy' ? ownPolicies(role) : []),
  boundary: role.boundary === undefined ? known([]) : map(role.boundary, (one) => [one]),
})

/** Those of the provider nobody can change. */
const ownPolicies = (role: Role): readonly Text[] =>
  role.managedPolicies.flatMap(({ policy }) => (managedPolicyName(policy) === undefined ? [policy] : []))

interface Runner extends Thing {
  readonly name: string
  readonly role: Role
}

/** The functions and workflows of an application with the roles that they run with. */
const runnersOf = remembered((app: Application): readonly Runner[] =>
  app.roles.flatMap((role) => {
    const functions = functionsOfRole(app, role.id).map(({ id }) => ({ id, type: 'function' }))
    const workflows = resourcesOfKind(app, 'workflow').flatMap((one) =>
      one.role === role.id ? [{ id: one.id, type: 'statemachine' }] : [],
    )
    return [...functions, ...workflows].map(({ id, type }): Runner => {
      const arn = canonicalArn(app, [{ kind: 'reference', to: id, attribute: type === 'function' ? 'Arn' : 'Ref' }])
      return { name: shortName(id), role, resources: ({ on }) => (on === type ? [arn] : []), boundary: known([]) }
    })
  }),
)
