import { exceptionalNeeds, exceptionalOperations } from './operation-needs.ts'
import { iamPrefixOf } from './service-names.ts'

let table: ReadonlyMap<string, readonly string[]> | undefined

/**
 * What a caller must be allowed beside an action: what the operations of its name need of other services. The service reference that AWS
 * publishes for machines does not say it, so it is known only for the operations in the table of exceptions.
 */
export function dependentActions(action: string): readonly string[] {
  table ??= new Map(exceptionalOperations().flatMap(([service, operation]) => dependents(service, operation)))
  return table.get(action.toLowerCase()) ?? []
}

function dependents(service: string, operation: string): readonly (readonly [action: string, dependent: readonly string[]])[] {
  const prefix = iamPrefixOf(service)
  if (prefix === undefined) return []
  const own = `${prefix}:${operation}`
  const actions = (exceptionalNeeds(service, prefix, operation) ?? []).flatMap(({ action, optional }) => (optional ? [] : [action]))
  if (!actions.includes(own)) return []
  const others = [...new Set(actions.filter((action) => !action.startsWith(`${prefix}:`)))]
  return others.length === 0 ? [] : [[own.toLowerCase(), others]]
}
