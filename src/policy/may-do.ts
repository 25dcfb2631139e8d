import type { Application } from '../model/application.ts'
import type { Fn } from '../model/function.ts'
import type { RoleId } from '../model/ids.ts'
import { canBe, holds, values } from '../model/known.ts'
import type { Outcome } from '../model/known.ts'
import { resourceById, roleById } from '../model/questions.ts'
import type { Statement } from '../model/role.ts'
import type { Text } from '../model/text.ts'
import { covers } from './arn-match.ts'
import type { Acted } from './arn-match.ts'
import { actionsOf, allowsAction, isAllow, resourcesOf } from './grants.ts'
import { actionMatches } from './wildcard.ts'

/**
 * May the function do this to a thing (by its identity, or `service:name` of one that the project does not declare)? `no` is only said where its role
 * is known and nothing lets it, or something forbids it without a condition. Boundaries are not weighed.
 *
 * @param keys of a bucket: the keys of the objects, as far as they are known
 */
export function mayDo(app: Application, fn: Fn, action: string, node: string, keys?: readonly Text[]): Outcome {
  const references = values(fn.role)
  if (references.length === 0) return 'unknown'
  const outcomes = references.map((reference) =>
    reference.kind === 'role' ? roleMayDo(app, reference.role, action, node, keys) : 'unknown',
  )
  const [first = 'unknown'] = outcomes
  return outcomes.every((one) => one === first) ? first : 'unknown'
}

/** The same for whatever acts with a role. */
export function roleMayDo(app: Application, id: RoleId, action: string, node: string, keys?: readonly Text[]): Outcome {
  const role = roleById(app, id)
  if (role === undefined) return 'unknown'
  const acted = { action, node, keys }
  const forbids = role.statements.map((statement) => (isDeny(statement) ? reaches(app, statement, acted) : 'no'))
  if (forbids.includes('yes')) return 'no'
  const lets = role.statements.map((statement) => (isAllow(statement) ? reaches(app, statement, acted) : 'no'))
  const own = lets.includes('yes') ? 'yes' : lets.includes('unknown') || role.unknowns.length > 0 ? 'unknown' : 'no'
  // A resource's own policy may let in a role of the same account.
  if (own === 'no') return isLetInBy(app, acted) ? 'unknown' : 'no'
  return forbids.includes('unknown') ? 'unknown' : own
}

const isDeny = (statement: Statement): boolean => holds(statement.effect, (effect) => effect === 'Deny') === 'yes'

/** Does a statement speak of the action on the thing? Under a condition that is not certain. */
function reaches(app: Application, statement: Statement, acted: Acted): Outcome {
  const named = actionsOf(statement).some((pattern) => actionMatches(pattern, acted.action))
  if (named === statement.notActions) return 'no'
  const outcomes = resourcesOf(statement).map((pattern) => covers(app, pattern, acted))
  const covered: Outcome = outcomes.includes('yes')
    ? 'yes'
    : outcomes.includes('unknown') || values(statement.resources).length === 0
      ? 'unknown'
      : 'no'
  const outcome = statement.notResources ? opposite(covered) : covered
  return outcome === 'yes' && isDeny(statement) && statement.conditions.length > 0 ? 'unknown' : outcome
}

const opposite = (outcome: Outcome): Outcome => (outcome === 'yes' ? 'no' : outcome === 'no' ? 'yes' : 'unknown')

/** Does the policy of the thing itself let in somebody who is no service? */
function isLetInBy(app: Application, { action, node }: Acted): boolean {
  const resource = resourceById(app, node as never)
  const policy = resource?.policy ?? app.functions.find(({ id }) => id === node)?.invokers ?? []
  if ((resource?.policyUnknowns ?? []).length > 0) return true
  return policy.some(
    (statement) =>
      allowsAction(statement, action) &&
      (statement.notPrincipals ||
        (statement.principals !== undefined &&
          canBe(statement.principals, (all) => all.some(({ kind }) => kind === 'any' || kind === 'aws')))),
  )
}

/** Does every grant of the action name its resources one by one? False where nothing grants it, or a grant has a wildcard. */
export function namesItsResources(app: Application, fn: Fn, action: string): boolean {
  const roles = values(fn.role).map((reference) => (reference.kind === 'role' ? roleById(app, reference.role) : undefined))
  const granting = roles
    .flatMap((role) => role?.statements ?? [])
    .filter((statement) => isAllow(statement) && allowsAction(statement, action))
  return (
    roles.length > 0 &&
    roles.every((role) => role !== undefined && role.unknowns.length === 0) &&
    granting.length > 0 &&
    granting.every((statement) =>
      resourcesOf(statement).every((pattern) =>
        pattern.every((part) => (typeof part === 'string' ? !/[*?]/.test(part) : part.kind !== 'unknown')),
      ),
    )
  )
}
