import type { Known, Outcome } from '../../model/known.ts'
import { values } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Statement } from '../../model/role.ts'
import { literal, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { wildcardMatches } from '../wildcard.ts'
import type { Part } from './answer.ts'
import { conditionHolds } from './condition.ts'
import { hasInnerStar, matchText } from './match-text.ts'
import { agreed, not } from './outcomes.ts'
import type { Variables } from './pattern.ts'
import type { Context } from './request.ts'

/** A request as statements ask of it, worked out once for all of them. */
export interface Asked {
  /** In lower case. */
  readonly action: string
  readonly resource: Text
  readonly written: string | undefined
  readonly variables: Variables
  readonly context: Context
}

/** What a statement makes of a request, but for its principals. `part` is the one that fails, or the first that is not known. */
export interface Applies {
  readonly outcome: Outcome
  readonly part?: Part
}

const otherAction: Applies = { outcome: 'no', part: { kind: 'action' } }
const otherResource: Applies = { outcome: 'no', part: { kind: 'resource' } }
const surely: Applies = { outcome: 'yes' }

export function applies(statement: Statement, asked: Asked, withoutResource: Outcome): Applies {
  const plan = planOf(statement)
  const acts = ofNames(plan.actions, plan.actionsOpen, statement.notActions, (names) => matchesAction(names, asked))
  if (acts === 'no') return otherAction
  const on = plan.withoutResource
    ? withoutResource
    : ofNames(plan.resources, plan.resourcesOpen, statement.notResources, (names) =>
        matchesResource(names, asked, statement.notResources ? 'unknown' : 'no'),
      )
  if (on === 'no') return otherResource
  let open: Part | undefined = acts === 'unknown' ? { kind: 'action' } : on === 'unknown' ? { kind: 'resource' } : undefined
  for (const condition of statement.conditions) {
    const holds = conditionHolds(condition, asked.context)
    if (holds === 'no') return { outcome: 'no', part: { kind: 'condition', condition } }
    if (holds === 'unknown') open ??= { kind: 'condition', condition }
  }
  return open === undefined ? surely : { outcome: 'unknown', part: open }
}

/** Patterns of one list: those without wildcards or open parts by name, the others in turn. */
interface Names {
  readonly exact: ReadonlySet<string>
  readonly wild: readonly string[]
  readonly open: readonly Text[]
  readonly all: readonly Text[]
}

interface Plan {
  /** One for each way that the list can be. */
  readonly actions: readonly Names[]
  readonly actionsOpen: boolean
  readonly resources: readonly Names[]
  readonly resourcesOpen: boolean
  /** As in the trust policy of a role: the thing itself is meant. */
  readonly withoutResource: boolean
}

const planOf = remembered((statement: Statement): Plan => {
  const [actions, resources] = [values(statement.actions), values(statement.resources)]
  const resourcesOpen = isOpen(statement.resources)
  return {
    actions: actions.map((all) => namesOf(all.map(inLowerCase), false)),
    actionsOpen: isOpen(statement.actions),
    resources: resources.map((all) => namesOf(all, true)),
    resourcesOpen,
    withoutResource: !resourcesOpen && !statement.notResources && resources.every((all) => all.length === 0),
  }
})

function namesOf(all: readonly Text[], inResource: boolean): Names {
  const [exact, wild, open] = [new Set<string>(), [] as string[], [] as Text[]]
  for (const one of all) {
    const written = literal(one)
    if (written === undefined || (inResource && (written.includes('${') || hasInnerStar(written)))) open.push(one)
    else if (/[*?]/.test(written)) wild.push(written)
    else exact.add(written)
  }
  return { exact, wild, open, all }
}

const isOpen = (value: Known<unknown>): boolean =>
  value.state === 'unknown' || (value.state === 'several' && value.options.some((option) => isOpen(option.value)))

const inLowerCase = (value: Text): Text => text(...value.map((part) => (typeof part === 'string' ? part.toLowerCase() : part)))

function ofNames(ways: readonly Names[], open: boolean, negated: boolean, matches: (names: Names) => Outcome): Outcome {
  if (open) return 'unknown'
  const [only] = ways
  const outcome = only === undefined ? 'unknown' : ways.length === 1 ? matches(only) : agreed(...ways.map(matches))
  return negated ? not(outcome) : outcome
}

function matchesAction(names: Names, { action }: Asked): Outcome {
  if (names.exact.has(action) || names.wild.some((pattern) => wildcardMatches(pattern, action))) return 'yes'
  return anyOf(names.open, (pattern) => matchText(pattern, [action], 'like'))
}

function matchesResource(names: Names, { resource, written, variables }: Asked, incomplete: Outcome): Outcome {
  if (written === undefined) return anyOf(names.all, (pattern) => matchText(pattern, resource, 'resource', variables, incomplete))
  if (names.exact.has(written) || names.wild.some((pattern) => wildcardMatches(pattern, written))) return 'yes'
  return anyOf(names.open, (pattern) => matchText(pattern, resource, 'resource', variables, incomplete))
}

function anyOf(patterns: readonly Text[], matches: (pattern: Text) => Outcome): Outcome {
  let best: Outcome = 'no'
  for (const pattern of patterns) {
    const outcome = matches(pattern)
    if (outcome === 'yes') return outcome
    if (outcome === 'unknown') best = outcome
  }
  return best
}
