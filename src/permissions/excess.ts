import type { Application } from '../model/application.ts'
import type { Fn } from '../model/function.ts'
import { heldRoles } from '../model/holders.ts'
import type { HeldRole } from '../model/holders.ts'
import { remembered } from '../model/remembered.ts'
import type { Statement } from '../model/role.ts'
import type { Text } from '../model/text.ts'
import { actionsOf, isAllow, resourcesOf } from '../policy/grants.ts'
import { expandAction } from '../policy/services/action.ts'
import { actionMatches } from '../policy/wildcard.ts'
import { covers, isUnread } from './meets.ts'
import type { Need, Unknown } from './need.ts'
import { needsOfAll } from './needs.ts'

/** What a statement grants and nobody who runs with the role needs: granted minus used. */
export interface Excess {
  readonly held: HeldRole
  readonly statement: Statement
  /** As written. */
  readonly actions: readonly ExcessAction[]
  /** Resources, as written, on which nothing is done. Empty where no action of the statement is needed at all. */
  readonly resources: readonly Text[]
  /** Why it is not certain: something that runs with the role was not seen to its end. */
  readonly unknowns: readonly Unknown[]
}

export interface ExcessAction {
  readonly pattern: string
  /** What of it nobody needs. */
  readonly unused: readonly string[]
  /** What of it is needed; empty: nothing. */
  readonly used: readonly string[]
}

/** Of all roles that functions alone run with, in the order of the application. Statements of which everything is needed are left out. */
export const excessOf = remembered((app: Application): readonly Excess[] =>
  heldRoles(app).flatMap((held) => {
    const functions = held.holders.flatMap((holder) => (holder.kind === 'function' ? [holder.fn] : []))
    // What a workflow does with a role is read elsewhere.
    if (functions.length < held.holders.length) return []
    const all = needsOf(app, functions)
    // Of code that nobody read it cannot be said what it does not do.
    if (all.unknowns.some((one) => one.of === 'all')) return []
    return held.role.statements.flatMap((statement) => {
      const excess = excessIn(app, held, statement, all)
      return excess === undefined ? [] : [excess]
    })
  }),
)

interface AllNeeds {
  readonly needs: readonly Need[]
  readonly unknowns: readonly Unknown[]
}

function needsOf(app: Application, functions: readonly Fn[]): AllNeeds {
  const all = functions.flatMap((fn) => needsOfAll(app).get(fn.id) ?? [])
  return { needs: all.flatMap(({ needs }) => needs), unknowns: all.flatMap(({ unknowns }) => unknowns) }
}

function excessIn(app: Application, held: HeldRole, statement: Statement, { needs, unknowns }: AllNeeds): Excess | undefined {
  // What a framework or a managed policy brings is not written line by line; Allow with NotAction has a check of its own.
  if (!isAllow(statement) || statement.notActions || statement.notResources || statement.origin.kind !== 'written') return undefined
  const served = needs.filter((need) => isServed(app, statement, need))
  const actions = actionsOf(statement).flatMap((pattern): readonly ExcessAction[] => {
    const all = expandAction(pattern)
    // An action that is not known cannot be said to be unused.
    if (all.length === 0) return []
    const used = new Set(served.filter(({ action }) => actionMatches(pattern, action)).map(({ action }) => action))
    const unused = all.filter((action) => !used.has(action))
    return unused.length === 0 ? [] : [{ pattern, unused, used: [...used].toSorted() }]
  })
  const resources = served.length === 0 ? [] : resourcesOf(statement).filter((granted) => !isUsed(app, granted, served))
  if (actions.length === 0 && resources.length === 0) return undefined
  return { held, statement, actions, resources, unknowns }
}

/** Does the statement let it be done, on some of what it is done to? */
function isServed(app: Application, statement: Statement, { action, scope }: Need): boolean {
  if (!actionsOf(statement).some((pattern) => actionMatches(pattern, action))) return false
  return (
    scope.fit === 'none' ||
    isUnread(statement) ||
    resourcesOf(statement).some((granted) => scope.arns.some((arn) => covers(app, granted, arn) !== 'no'))
  )
}

const isUsed = (app: Application, granted: Text, needs: readonly Need[]): boolean =>
  needs.some(
    ({ scope }) =>
      scope.fit === 'none' || scope.arns.some((arn) => covers(app, granted, arn) !== 'no' || covers(app, arn, granted) !== 'no'),
  )
