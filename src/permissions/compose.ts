import type { Application } from '../model/application.ts'
import { resourceById, shortName } from '../model/questions.ts'
import { remembered } from '../model/remembered.ts'
import type { Condition } from '../model/role.ts'
import { showText } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { wildcardMatches } from '../policy/wildcard.ts'
import { isGrantedToday, noWiderThanToday } from './granted-today.ts'
import type { LeastPolicy, LeastStatement } from './least-policy.ts'
import { needsOfAll } from './needs.ts'
import { covers } from './meets.ts'
import type { Need, Needs } from './need.ts'

/** The least policy of every function, in the order of the application. */
export const leastPolicies = remembered((app: Application): readonly LeastPolicy[] =>
  [...needsOfAll(app).values()].map((needs) => ({
    function: needs.function,
    statements: statementsOf(app, {
      ...needs,
      needs: needs.needs.filter((need) => !need.optional || isGrantedToday(app, need)).map((need) => noWiderThanToday(app, need)),
    }),
    unknowns: needs.unknowns,
  })),
)

/** One statement for all that is done to the same things under the same conditions. */
function statementsOf(app: Application, { needs }: Needs): readonly LeastStatement[] {
  const groups = new Map<
    string,
    { readonly resources: readonly Text[]; readonly conditions: readonly Condition[]; readonly needs: Need[] }
  >()
  for (const [action, own] of byAction(needs)) {
    const resources = widest(own.flatMap(({ scope }) => scope.arns))
    for (const [conditions, same] of byConditions(own)) {
      const covered = resources.filter((arn) => same.some(({ scope }) => scope.arns.some((one) => spells(arn, one))))
      const key = JSON.stringify([service(action), covered.map(showText).toSorted(), conditions])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { resources: covered, conditions, needs: [...same] })
      else group.needs.push(...same)
    }
  }
  const statements = [...groups.values()].map((group): LeastStatement => {
    const actions = [...new Set(group.needs.map(({ action }) => action))].toSorted()
    return {
      sid: '',
      actions,
      resources: group.resources,
      conditions: group.conditions,
      needs: group.needs,
      wide: whyWide(group.needs),
    }
  })
  const sorted = withoutRepeats(app, together(statements)).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return named(app, sorted)
}

/** The same done to several things that the application does not declare needs one statement, not one for each. */
function together(statements: readonly LeastStatement[]): readonly LeastStatement[] {
  const merged = new Map<string, LeastStatement>()
  for (const one of statements) {
    const things = [...new Set(one.needs.flatMap(({ scope }) => scope.things))].toSorted()
    const key = JSON.stringify([one.actions, one.conditions, things, one.wide])
    const same = merged.get(key)
    merged.set(
      key,
      same === undefined ? one : { ...same, resources: [...same.resources, ...one.resources], needs: [...same.needs, ...one.needs] },
    )
  }
  return [...merged.values()].map((one) => ({ ...one, resources: one.resources.toSorted(byText) }))
}

/** A statement whose actions another one has too, on as much or more, says nothing: what it is for, the other one is for. */
function withoutRepeats(app: Application, statements: readonly LeastStatement[]): readonly LeastStatement[] {
  const holds = (wide: LeastStatement, narrow: LeastStatement): boolean =>
    wide.conditions.length === 0 &&
    narrow.actions.every((action) => wide.actions.includes(action)) &&
    narrow.resources.every((arn) => wide.resources.some((other) => covers(app, other, arn) === 'yes'))
  const kept = statements.filter(
    (one, index) => !statements.some((other, at) => at !== index && holds(other, one) && (at < index || !holds(one, other))),
  )
  return kept.map((one) => {
    const served = statements.filter((other) => other !== one && !kept.includes(other) && holds(one, other))
    return served.length === 0 ? one : { ...one, needs: [...one.needs, ...served.flatMap(({ needs }) => needs)] }
  })
}

const byText = (a: Text, b: Text): number => (showText(a) < showText(b) ? -1 : 1)

const service = (action: string): string => action.slice(0, action.indexOf(':'))
const sortKey = ({ actions: [first = ''], resources, conditions }: LeastStatement): string =>
  JSON.stringify([service(first), resources.map(showText), first, conditions.length])

function byAction(needs: readonly Need[]): ReadonlyMap<string, readonly Need[]> {
  const groups = new Map<string, Need[]>()
  for (const need of needs) groups.set(need.action, [...(groups.get(need.action) ?? []), need])
  return groups
}

/** Those that act on the same under the same conditions. */
function byConditions(needs: readonly Need[]): readonly (readonly [readonly Condition[], readonly Need[]])[] {
  const groups = new Map<string, Need[]>()
  for (const need of needs) {
    const key = JSON.stringify([need.scope.arns, need.conditions])
    groups.set(key, [...(groups.get(key) ?? []), need])
  }
  return [...groups.values()].map((group) => [group[0]?.conditions ?? [], group] as const)
}

/** Without those that another one covers. */
function widest(arns: readonly Text[]): readonly Text[] {
  const distinct = [...new Map(arns.map((arn) => [showText(arn), arn])).values()]
  return distinct.filter((arn) => !distinct.some((other) => other !== arn && spells(other, arn)))
}

/** Written alike but for what `*` stands for. */
const spells = (pattern: Text, arn: Text): boolean => wildcardMatches(showText(pattern), showText(arn))

/** Why a resource cannot be narrower, for the one who reviews it. */
function whyWide(needs: readonly Need[]): string | undefined {
  const actions = (fit: Need['scope']['fit']): string =>
    [...new Set(needs.filter(({ scope }) => scope.fit === fit).map(({ action }) => action))].join(', ')
  const [none, every, caller] = [actions('none'), actions('every'), actions('caller')]
  const why = [
    ...(none === '' ? [] : [`IAM knows no resources for ${none}`]),
    ...(every === '' ? [] : [`the code does not tell which, for ${every}`]),
    ...(caller === '' ? [] : [`whoever calls the function says which, for ${caller}`]),
  ]
  return why.length === 0 ? undefined : why.join('; ')
}

/** `DynamodbOrders`; a number where two would be called the same. */
function named(app: Application, statements: readonly LeastStatement[]): readonly LeastStatement[] {
  const used = new Map<string, number>()
  return statements.map((statement) => {
    const thing = statement.needs.flatMap(({ scope }) => scope.things).at(0)
    const called = thing === undefined ? '' : (resourceById(app, thing as never)?.logicalId ?? shortName(thing))
    const base = [service(statement.actions[0] ?? ''), called].map(pascal).join('')
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    return { ...statement, sid: count === 1 ? base : `${base}${count}` }
  })
}

const pascal = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
