import type { Statement } from '../../model/role.ts'
import { literal, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { actionsOf, resourcesOf } from '../grants.ts'
import { principalsOf } from './written-principals.ts'
import { actionMatches, wildcardMatches } from '../wildcard.ts'

/**
 * Does all that one statement says lie within what another says, whatever the open parts are? Only where both tell their actions and
 * resources, and the wider has no condition, or the same.
 */
export function covers(wide: Statement, narrow: Statement): boolean {
  if ([wide, narrow].some((one) => one.notActions || one.notResources || one.notPrincipals)) return false
  if ([wide, narrow].some((one) => one.actions.state !== 'known' || one.resources.state !== 'known')) return false
  // Nobody, or a principal without a name, is a parameter without a value.
  const nobody = narrow.principals !== undefined && principalsOf(narrow).every(({ name }) => name.length === 0)
  if (actionsOf(narrow).length === 0 || nobody) return false
  return (
    actionsOf(narrow).every((action) => actionsOf(wide).some((pattern) => actionMatches(pattern, action))) &&
    resourcesOf(narrow).every((resource) => resourcesOf(wide).some((pattern) => holdsAll(pattern, resource))) &&
    (wide.conditions.length === 0 || showConditions(wide) === showConditions(narrow)) &&
    showPrincipals(wide) === showPrincipals(narrow)
  )
}

function holdsAll(pattern: Text, resource: Text): boolean {
  const written = literal(pattern)
  // What is open on both sides is the same where it is written the same; what nobody knows is not.
  if (written === undefined)
    return showText(pattern) === showText(resource) && !resource.some((part) => typeof part !== 'string' && part.kind === 'unknown')
  return wildcardMatches(written, showText(resource))
}

const showConditions = ({ conditions }: Statement): string =>
  JSON.stringify(conditions.map(({ operator, key, values }) => [operator, key, values]))
const showPrincipals = ({ principals }: Statement): string => JSON.stringify(principals ?? [])
