import type { Application } from '../../model/application.ts'
import { shortName } from '../../model/questions.ts'
import type { Role, Statement } from '../../model/role.ts'
import { showText } from '../../model/text.ts'
import { administeredEverywhere, administers } from '../administering.ts'
import { isAdministrator } from '../administrators.ts'
import { actionsOf, isAllow, onEveryResource, resourcesOf } from '../grants.ts'
import { expandAction } from '../services/action.ts'
import { weightOf } from '../weight.ts'
import { succeeds } from './attempt.ts'
import { isSure, walkedAnywhere } from './steps.ts'

/** From here on an action is worth a theft: it reads stored data, opens things to others, hands out credentials. */
const worthTaking = 6

/**
 * What a role can that another cannot, as the end of "…, which": administer the account or a service of it on every resource, or get there by a
 * path of its own; undefined where it can nothing like that.
 */
export function administersBeyond(app: Application, stronger: Role, own: Role): string | undefined {
  if (isAdministrator(own)) return undefined
  if (isAdministrator(stronger)) return 'may do everything'
  const ownPaths = walkedAnywhere(app)(own)
  for (const [path, walked] of walkedAnywhere(app)(stronger))
    if (isSure(walked) && !ownPaths.has(path)) return `can ${path.how.replace('{}', path.any)}`
  for (const statement of stronger.statements) {
    if (statement.conditions.length > 0) continue
    const pattern = administeredEverywhere(statement).find((one) =>
      expandAction(one).some((action) => administers(action) && lacks(app, own, action, statement)),
    )
    if (pattern !== undefined) return `may do ${pattern} on every resource`
  }
  return undefined
}

/** The same, or get at data and credentials that the other cannot, on whatever resource. Statements with conditions do not count. */
export function reachesBeyond(app: Application, stronger: Role, own: Role): string | undefined {
  const administration = administersBeyond(app, stronger, own)
  if (administration !== undefined) return administration
  for (const statement of stronger.statements) {
    if (!isAllow(statement) || statement.notActions || statement.notResources || statement.conditions.length > 0) continue
    for (const pattern of actionsOf(statement)) {
      const action = expandAction(pattern).find((one) => weightOf(one) >= worthTaking && lacks(app, own, one, statement))
      if (action !== undefined) return `may do ${action} on ${onEveryResource(statement, action) ? 'every resource' : shown(statement)}`
    }
  }
  return undefined
}

/** Is there a resource of the statement on which the role is not allowed the action? A pattern is a resource like others: what covers it matches it. */
function lacks(app: Application, own: Role, action: string, { resources }: Statement): boolean {
  return (
    resources.state === 'known' &&
    resources.value.some((resource) => succeeds(app, own, { action, on: [resource], keys: new Map() }) === undefined)
  )
}

function shown(statement: Statement): string {
  const [first, ...more] = resourcesOf(statement).map((resource) =>
    resource.map((part) => (typeof part !== 'string' && part.kind === 'reference' ? shortName(part.to) : showText([part]))).join(''),
  )
  return `${first ?? 'nothing'}${more.length > 0 ? ` and ${more.length} more` : ''}`
}
