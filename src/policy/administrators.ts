import type { Role, Statement } from '../model/role.ts'
import { breadthOf } from './broad-policies.ts'
import { actionsOf, isAllow, isEveryAction, isEverything, isNarrowed, resourcesOf } from './grants.ts'

/** Does the statement allow everything, or everything but a list, on every resource? */
export function allowsEverything(statement: Statement): boolean {
  if (!isAllow(statement) || statement.notResources || isNarrowed(statement) || !resourcesOf(statement).some(isEverything)) return false
  return statement.notActions || actionsOf(statement).some(isEveryAction)
}

/** Is the role as good as the account's administrator by one of its statements or policies alone? */
export function isAdministrator(role: Role): boolean {
  return role.statements.some(
    (statement) =>
      allowsEverything(statement) || (statement.origin.kind === 'managed-policy' && breadthOf(statement.origin.name) === 'administrator'),
  )
}
