import type { Application } from './application.ts'
import type { Step } from './finding.ts'
import type { Fn } from './function.ts'
import type { ResourceId, RoleId } from './ids.ts'
import { holds } from './known.ts'
import type { Place } from './place.ts'
import { functionsOfRole, resourcesOfKind, routeById, shortName, showRoute } from './questions.ts'
import { reachOf, reachOfFunction, reaches } from './reach.ts'
import type { Reach } from './reach.ts'
import { remembered } from './remembered.ts'
import type { Role } from './role.ts'
import type { Route } from './route.ts'

/** Who acts with a role. Helpers that the framework deploys are not among them. */
export type Holder =
  | { readonly kind: 'function'; readonly fn: Fn; readonly name: string; readonly at: Place; readonly reach: Reach }
  | { readonly kind: 'workflow' | 'guests'; readonly id: ResourceId; readonly name: string; readonly at: Place; readonly reach: Reach }

/** The functions and workflows that run with a role, and the guests of identity pools, to whom anybody may belong. */
function holdersOf(app: Application, role: RoleId): readonly Holder[] {
  return [
    ...functionsOfRole(app, role)
      .filter((fn) => !fn.generated)
      .map((fn): Holder => ({ kind: 'function', fn, name: shortName(fn.id), at: fn.at, reach: reachOfFunction(app, fn) })),
    ...resourcesOfKind(app, 'workflow')
      .filter((workflow) => workflow.role === role)
      .map(({ id, at }): Holder => ({ kind: 'workflow', id, name: shortName(id), at, reach: reachOf(app, id) })),
    ...resourcesOfKind(app, 'identity-pool')
      .filter((pool) => pool.unauthenticatedRole === role && holds(pool.unauthenticated, Boolean) === 'yes')
      .map(({ id, at }): Holder => ({ kind: 'guests', id, name: `guests of ${shortName(id)}`, at, reach: 'public' })),
  ]
}

/** A role that somebody acts with. */
export interface HeldRole {
  readonly role: Role
  readonly holders: readonly Holder[]
  /** The holder whom an attacker reaches best. */
  readonly weakest: Holder
}

export const heldRoles = remembered((app: Application): readonly HeldRole[] =>
  app.roles.flatMap((role) => {
    const ranked = holdersOf(app, role.id).map((holder) => ({
      holder,
      rank: reaches.indexOf(holder.reach) * 2 + (entryOf(app, holder) === undefined ? 1 : 0),
    }))
    const holders = ranked.toSorted((a, b) => a.rank - b.rank).map(({ holder }) => holder)
    const [weakest] = holders
    return weakest === undefined ? [] : [{ role, holders, weakest }]
  }),
)

/** `create and 2 more` */
export function heldBy({ holders, weakest }: HeldRole): string {
  return holders.length === 1 ? weakest.name : `${weakest.name} and ${holders.length - 1} more`
}

/** How a caller gets to a holder: by the route that is open, where there is one. */
export function wayTo(app: Application, holder: Holder): readonly Step[] {
  if (holder.kind !== 'function')
    return [
      {
        at: holder.at,
        what: holder.kind === 'guests' ? `anybody is one of the ${holder.name}` : `the workflow ${holder.name} runs with it`,
      },
    ]
  const route = entryOf(app, holder)
  const callers: Readonly<Record<Reach, string>> = {
    public: 'is open to anyone',
    authenticated: 'takes requests of those who have signed in',
    internal: 'is called from inside',
  }
  const start = { at: holder.fn.at, what: `${holder.name} runs with it` }
  return route === undefined ? [start] : [{ at: route.at, what: `${showRoute(route)} ${callers[holder.reach]}` }, start]
}

/** The route by which a caller gets to a function, where it is a route that makes it as reachable as it is. */
function entryOf(app: Application, holder: Holder): Route | undefined {
  if (holder.kind !== 'function') return undefined
  return holder.fn.triggers
    .flatMap((trigger) => ('route' in trigger ? [routeById(app, trigger.route)] : []))
    .find((route) => route !== undefined && reachOf(app, route.id) === holder.reach)
}
