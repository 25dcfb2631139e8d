import type { ActionFacts } from '../../src/policy/services/action.ts'
import { letterOf, passedRole } from '../../src/policy/services/naming-row.ts'
import type { NamingParameter } from '../../src/policy/services/naming-row.ts'
import type { OperationAction } from '../../src/policy/services/operation-needs.ts'
import { iamPrefixOf } from '../../src/policy/services/service-names.ts'
import { namedAlike, passedRoles, variablesOf } from './naming-rule.ts'
import type { SdkModel } from './sdk-models.ts'
import { shortNames } from './short-names.ts'

/** The tables that are written already, as the program reads them. */
export interface Policy {
  readonly actionFacts: (action: string) => ActionFacts | undefined
  readonly actionsOfOperation: (service: string, operation: string) => readonly OperationAction[] | undefined
}

/**
 * The line of a service: `TableName = b * List:Tables;IndexName …`: path, variable, kind, operations. A star is all whose actions act on such a
 * resource, but for those that follow.
 */
export function namingLine(model: SdkModel, policy: Policy): string {
  const wanted = new Map<string, string[]>()
  const found = new Map<string, { row: NamingParameter; readonly operations: string[] }>()
  for (const [operation, parameters] of model.operations) {
    const types = typesOf(model.key, operation, policy)
    for (const variable of new Set(types.flatMap(variablesOf))) push(wanted, variable, operation)
    const passes = policy.actionsOfOperation(model.key, operation)?.some(({ action }) => action === 'iam:PassRole') === true
    const roles = passes && model.key !== 'iam' ? passedRoles(parameters) : []
    const named = [...types.flatMap((type) => namedAlike(operation, type, parameters)), ...roles]
    // An ARN names all of a resource, of whatever type: once is enough.
    const rows = named.filter((row, index) => named.findIndex((other) => other.path === row.path && isSame(other, row)) === index)
    for (const row of rows) {
      const key = `${row.path} ${row.variable}`
      const entry = found.get(key) ?? { row, operations: [] }
      entry.operations.push(operation)
      // What takes an ARN in one operation takes it in others that do not say so.
      if (row.as === 'name-or-arn') entry.row = row
      found.set(key, entry)
    }
  }
  return [...found.values()]
    .toSorted((a, b) => (a.row.variable + a.row.path < b.row.variable + b.row.path ? -1 : 1))
    .map(({ row, operations }) => {
      const others = (wanted.get(row.variable) ?? []).filter((name) => !operations.includes(name)).toSorted()
      const listed = shortNames(operations.toSorted())
      const open = `* ${shortNames(others)}`.trim()
      const list = row.variable === passedRole || open.length > listed.length ? listed : open
      return `${row.path} ${row.variable === row.path ? '=' : row.variable} ${letterOf(row.as)} ${list}`
    })
    .join(';')
}

/** The types of resource that an operation acts on, of its own service. */
export function typesOf(
  service: string,
  operation: string,
  { actionFacts, actionsOfOperation }: Policy,
): readonly ActionFacts['resources'][number][] {
  const own = `${iamPrefixOf(service)}:`
  return (actionsOfOperation(service, operation) ?? []).flatMap(({ action, types }) =>
    action.startsWith(own) && action !== 'iam:PassRole'
      ? (actionFacts(action)?.resources ?? []).filter(({ type }) => types === undefined || types.includes(type))
      : [],
  )
}

const isSame = (a: NamingParameter, b: NamingParameter): boolean => a.as === b.as && (a.as === 'arn' || a.variable === b.variable)

function push(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value])
}
