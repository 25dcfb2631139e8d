import { suggest } from '../../model/suggest.ts'
import { actionsOfService, isIamService } from '../services/action.ts'
import { actionsOfOperation, iamPrefixOf } from '../services/operations.ts'

/** The action that was probably meant by one that does not exist: what the call of that name needs, else the nearest name. */
export function nearestAction(action: string): string | undefined {
  const [prefix = '', name = ''] = action.split(':', 2)
  const ofCall = actionsOfOperation(prefix.toLowerCase(), name)?.[0]?.action
  if (ofCall !== undefined) return ofCall
  // Another verb is another wish: nobody means Get by Put.
  const names = actionsOfService(prefix).map((one) => one.slice(one.indexOf(':') + 1))
  const own = suggest(
    name,
    names.filter((one) => one[0]?.toLowerCase() === name[0]?.toLowerCase()),
  )
  return own === undefined ? undefined : `${prefix}:${own}`
}

/** IAM's prefix of a service that somebody called otherwise: `states` for `stepfunctions`. */
export function nearestService(prefix: string): string | undefined {
  const meant = iamPrefixOf(prefix) ?? iamPrefixOf(prefix.replace(/^(?:aws|amazon)-?/i, ''))
  return meant !== undefined && isIamService(meant) ? meant : undefined
}
