import type { Application } from '../../model/application.ts'
import { known, values } from '../../model/known.ts'
import type { Known, Outcome } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Role, Statement } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { arnParts } from '../evaluate/arn-parts.ts'
import { canonicalStatements } from '../evaluate/canonical.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { Context, Request } from '../evaluate/request.ts'
import { actionsOf, allowsAction, isAllow } from '../grants.ts'
import { isCallersChoice, keysOfRoleRequest, ownAccount } from './role-request.ts'
import { someNamedBy } from './some-resource.ts'
import { everything } from './trusts.ts'

/** Something that whoever has taken over the holder of a role tries. */
export interface Attempt {
  readonly action: string
  /** Ways to write what it is done to; `any`: whatever the role may name, for the holder makes the thing or any will do. */
  readonly on: readonly Text[] | 'any'
  /** Condition keys in lower case with what they hold; those that every request of a role has are added. */
  readonly keys: ReadonlyMap<string, Known<readonly Text[]>>
}

/** `yes`, or `unknown` where a condition or a denial decides that the files do not tell. */
export interface Success {
  readonly outcome: 'yes' | 'unknown'
  /** What allows it. */
  readonly statement: Statement
}

/**
 * Does it succeed, by which statement? Where the call is made and what it asks for is the attacker's choice: conditions on that stop nobody.
 * Accounts and regions of ARNs narrow nothing. A statement whose resources nobody knows is taken not to name this one. The role's boundary
 * is not weighed.
 */
export function succeeds(app: Application, role: Role, { action, on, keys }: Attempt): Success | undefined {
  const { allows, denies } = grantsOf(app)(role)
  let context: Context | undefined
  let open: Success | undefined
  for (const { written, bare, covers, weighed } of allows) {
    if (!allowsAction(written, action)) continue
    for (const resource of on === 'any' ? someNamedBy(bare, action) : on) {
      if (!covers(action)(resource)) continue
      context ??= { keys: new Map([...usualKeys(app), ...keys]), others: 'unknown' }
      const outcome = ask({ action, resource, context }, [weighed, ...denies])
      if (outcome === 'yes') return { outcome, statement: written }
      if (outcome === 'unknown') open ??= { outcome, statement: written }
    }
  }
  return open
}

/** Does a statement of the role allow the action on a thing, under whatever condition? */
export function names(app: Application, role: Role, action: string, thing: readonly Text[]): boolean {
  return grantsOf(app)(role).allows.some(({ written, covers }) => allowsAction(written, action) && thing.some(covers(action)))
}

const ask = (request: Omit<Request, 'account'>, identity: readonly Statement[]): Outcome =>
  evaluate({ ...request, account: ownAccount }, { identity, resource: owner, sameAccount: 'yes' }).outcome

const usualKeys = remembered((app: Application) => keysOfRoleRequest(app.asOf))

/** The owner of what it is done to leaves the decision to the account. Whether a role trusts the holder is asked apart. */
const owner: readonly Statement[] = [{ ...everything, resources: known([]), principals: known([{ kind: 'aws', name: ownAccount }]) }]

/** Does any statement of the role allow the action, on whatever and under whatever condition? */
export const mayName = remembered((role: Role): ((action: string) => boolean) => {
  const allows = role.statements.filter(isAllow)
  const services = new Set(allows.flatMap((one) => (one.notActions ? ['*'] : actionsOf(one).map(serviceOf))))
  return (action) => (services.has('*') || services.has(serviceOf(action))) && allows.some((statement) => allowsAction(statement, action))
})

/** `*` where a wildcard names any. */
const serviceOf = (action: string): string => (/^[^:]*(?:[*?]|$)/.test(action) ? '*' : action.slice(0, action.indexOf(':')).toLowerCase())

interface Grant {
  readonly written: Statement
  /** Without its conditions. */
  readonly bare: Statement
  /** Does it surely speak of the action on the resource? Many paths ask the same. */
  readonly covers: (action: string) => (resource: Text) => boolean
  /** Without those that the caller can choose to fulfil. */
  readonly weighed: Statement
}

const grantsOf = remembered((app: Application) =>
  remembered((role: Role): { readonly allows: readonly Grant[]; readonly denies: readonly Statement[] } => {
    const pairs = canonicalStatements(app, role.statements).map((one, index) => [one, role.statements[index]!] as const)
    return {
      allows: pairs.flatMap(([one, written]) => (isAllow(written) ? [grantOf(one, written)] : [])),
      denies: pairs.flatMap(([one]) =>
        isAllow(one) || one.conditions.some(({ key }) => isCallersChoice(key)) ? [] : [{ ...one, resources: anywhere(one.resources) }],
      ),
    }
  }),
)

function grantOf(one: Statement, written: Statement): Grant {
  // What a role has in one of its stages, it has.
  const bare = { ...one, actions: inAnyStage(one.actions), resources: anywhere(inAnyStage(one.resources)), conditions: [] }
  const covered = new Map<string, (resource: Text) => boolean>()
  const covers = (action: string): ((resource: Text) => boolean) => {
    const known = covered.get(action) ?? remembered((resource: Text) => ask({ action, resource, context: nothing }, [bare]) === 'yes')
    covered.set(action, known)
    return known
  }
  return { written, bare, covers, weighed: { ...bare, conditions: one.conditions.filter(({ key }) => !isCallersChoice(key)) } }
}

const nothing: Context = { keys: new Map(), others: 'unknown' }

type Listed = Statement['resources']

const inAnyStage = (list: Listed): Listed => (list.state === 'several' ? known(values(list).flat()) : list)

const anywhere = (resources: Listed): Listed => (resources.state === 'known' ? known(resources.value.map(inAnyAccount)) : resources)

const inAnyAccount = remembered((resource: Text): Text => {
  const parts = arnParts(resource)
  return parts === undefined ? resource : text('arn:', ...parts.partition, ':', ...parts.service, ':*:*:', ...parts.resource)
})
