import assert from 'node:assert/strict'
import { actionFacts, actionsOfService, conditionKeyType, resourceTypesOfService } from '../../src/policy/services/action.ts'
import type { PublishedService } from './action-table.ts'

/** Reads the table back and compares all of it with the source. */
export function checkActions(services: readonly PublishedService[]): void {
  for (const { prefix, actions, types, keys } of services) {
    assert.deepEqual(actionsOfService(prefix), actions.map(({ name }) => `${prefix}:${name}`).toSorted())
    assert.deepEqual(
      resourceTypesOfService(prefix),
      types.map(({ key, arn }) => ({ type: key, arns: [arn] })),
    )
    for (const { key, type } of keys) assert.ok(conditionKeyType(key) !== undefined, `${prefix}: ${key} ${type}`)
    for (const action of actions) {
      const facts = actionFacts(`${prefix}:${action.name}`)
      const own = new Set([...action.conditionKeys, ...action.resourceTypes.flatMap((type) => type.conditionKeys)])
      assert.deepEqual(facts?.conditionKeys.toSorted(), [...own].toSorted(), action.name)
      assert.deepEqual(
        facts.resources.map(({ type, required }) => `${type} ${required}`).toSorted(),
        action.resourceTypes.map(({ name, required }) => `${name} ${required}`).toSorted(),
      )
      assert.ok(action.accessLevel.toLowerCase().startsWith(facts.access), action.name)
    }
  }
}
