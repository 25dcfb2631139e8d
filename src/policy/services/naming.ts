import { actionFacts } from './action.ts'
import { namedByHand } from './naming-exceptions.ts'
import table from './naming.generated.json' with { type: 'json' }
import { passedRole, readNamingRow } from './naming-row.ts'
import type { NamingParameter, NamingRow } from './naming-row.ts'
import { actionsOfOperation } from './operation-actions.ts'
import { iamPrefixOf, serviceKey } from './service-names.ts'

const read = new Map<string, readonly NamingRow[]>()

/**
 * The parameters that name what an operation acts on. Empty: none of them is known, which does not mean that it acts on everything.
 * A type of resource is named where each variable of its template has a parameter, or one holds its ARN. A name is as the service wants it: with the
 * leading slash of a parameter of SSM, an address of e-mail for an identity of SES, with or without the random end of a secret's ARN.
 *
 * @param service as an SDK calls it
 * @param operation as the service's API calls it
 */
export function namingParameters(service: string, operation: string): readonly NamingParameter[] {
  const name = operation.charAt(0).toUpperCase() + operation.slice(1)
  const key = serviceKey(service)
  return namedByHand(key, name) ?? namedByRule(key, name)
}

function namedByRule(key: string, operation: string): readonly NamingParameter[] {
  const rows = rowsOf(key)
  if (rows.length === 0) return []
  let variables: ReadonlySet<string> | undefined
  return rows.flatMap(({ parameter, operations, others }) => {
    if (parameter.variable === passedRole && key !== 'iam' && key !== 'sts')
      return operations.has(operation) ? [{ ...parameter, action: 'iam:PassRole' }] : []
    if (!others) return operations.has(operation) ? [parameter] : []
    variables ??= variablesOf(key, operation)
    return !operations.has(operation) && variables.has(parameter.variable) ? [parameter] : []
  })
}

/** The variables in the ARNs of what an operation's actions act on, of its own service. */
function variablesOf(key: string, operation: string): ReadonlySet<string> {
  const own = `${iamPrefixOf(key)}:`
  const arns = (actionsOfOperation(key, operation) ?? []).flatMap(({ action, types }) =>
    action.startsWith(own) && action !== 'iam:PassRole'
      ? (actionFacts(action)?.resources ?? []).flatMap((one) => (types === undefined || types.includes(one.type) ? one.arns : []))
      : [],
  )
  return new Set(arns.flatMap((arn) => [...arn.matchAll(/\$\{([^}]+)\}/g)].map((found) => found[1] ?? '')))
}

function rowsOf(key: string): readonly NamingRow[] {
  const known = read.get(key)
  if (known !== undefined) return known
  const lines: Readonly<Record<string, string>> = table.services
  const line = Object.hasOwn(lines, key) ? (lines[key] ?? '') : ''
  const made = line === '' ? [] : line.split(';').map(readNamingRow)
  read.set(key, made)
  return made
}
