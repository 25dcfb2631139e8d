import { remembered } from '../model/remembered.ts'
import { holds, values } from '../model/known.ts'
import type { Role, Statement } from '../model/role.ts'
import { literal, referencesOf } from '../model/text.ts'
import { escalationPaths } from './escalation-paths.ts'
import type { EscalationPath } from './escalation-paths.ts'
import { actionsOf, allowsAction, isEverything, isEveryOfService, isNarrowed, onEveryResource, resourcesOf, typeOf } from './grants.ts'
import { actionMatches, wildcardMatches } from './wildcard.ts'

/** A path that a role opens, with the statement that grants each of its steps; the first is the one to narrow. */
export interface Escalation {
  readonly path: EscalationPath
  readonly statements: readonly [Statement, ...Statement[]]
}

/**
 * The ways to more rights that a role's statements open together. Wildcards are matched, and what a Deny takes away everywhere does not
 * count. Statements that grant all but a list are left out: they are wider than any path.
 */
export const escalationsOf = remembered((role: Role): readonly Escalation[] => {
  const allows = role.statements.filter((statement) => !statement.notActions)
  const denies = role.statements.filter(
    (statement) => holds(statement.effect, (effect) => effect === 'Deny') === 'yes' && !isNarrowed(statement),
  )
  const granted = servicesOf(allows)
  return escalationPaths.flatMap((path) => {
    if (!path.every.every((action) => granted.has('*') || granted.has(serviceOf(action)))) return []
    const steps = [
      ...path.every.map((action) => allows.find((statement) => grantsEverywhere(statement, action, path, role))),
      ...(path.also ?? []).map((alternatives) =>
        allows.find((statement) =>
          alternatives.some((action) => allowsAction(statement, action) && !denies.some((deny) => denied(deny, action))),
        ),
      ),
    ]
    const found = steps.filter((step) => step !== undefined)
    const [first, ...rest] = found
    if (first === undefined || found.length < steps.length || path.every.some((action) => denies.some((deny) => denied(deny, action))))
      return []
    return [{ path, statements: [first, ...rest] as const }]
  })
})

const serviceOf = (action: string): string => action.slice(0, Math.max(0, action.indexOf(':'))).toLowerCase()

/** The services that statements name in their actions; `*` where a wildcard names any. Most roles name none of a path's. */
function servicesOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(actionsOf).map((action) => (/^[^:]*[*?]/.test(action) || !action.includes(':') ? '*' : serviceOf(action))),
  )
}

/** Does the statement by itself, without any other, lead to more rights? */
export function escalatesAlone(role: Role, statement: Statement): boolean {
  return escalationsOf(role).some(({ statements }) => statements.every((one) => one === statement))
}

function grantsEverywhere(statement: Statement, action: string, path: EscalationPath, role: Role): boolean {
  if (!allowsAction(statement, action)) return false
  const itself = resourcesOf(statement).some(
    (resource) => referencesOf(resource).includes(role.id) && action.startsWith('iam:') && action !== 'iam:PassRole',
  )
  if (!itself && !(onEveryResource(statement, action) && reaches(statement, path.to))) return false
  return path.passesTo === undefined ? !isNarrowed(statement) : passesTo(statement, path.passesTo)
}

/** Is one of the wide resources of this type, or of every type? */
function reaches(statement: Statement, type: EscalationPath['to']): boolean {
  return (
    type === undefined ||
    resourcesOf(statement).some(
      (resource) => isEverything(resource) || (isEveryOfService(resource) && ['*', type].includes(typeOf(resource))),
    )
  )
}

/** May a role be passed to this service? The only condition that is looked into; any other that narrows the statement closes the path. */
function passesTo(statement: Statement, service: string): boolean {
  const tests = statement.conditions.filter(({ key }) => key.toLowerCase() === 'iam:passedtoservice')
  const others = statement.conditions.filter((condition) => !tests.includes(condition))
  if (isNarrowed({ ...statement, conditions: others })) return false
  return tests.every(({ operator, values: accepted }) => {
    const named = values(accepted)
      .flat()
      .some((value) => wildcardMatches(literal(value) ?? '', service))
    return /Not(?:Equals|Like)/i.test(operator) ? !named : named
  })
}

function denied(statement: Statement, action: string): boolean {
  const named = actionsOf(statement).some((pattern) => actionMatches(pattern, action))
  return named !== statement.notActions && !statement.notResources && resourcesOf(statement).some((resource) => isEverything(resource))
}
