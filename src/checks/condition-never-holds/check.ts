import { needsKey, readConditions } from '../../policy/lint/condition-words.ts'
import type { ReadCondition } from '../../policy/lint/condition-words.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'Two conditions of a policy exclude each other',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'All conditions of a statement have to hold at once. A key that must be missing and have a value, or that must be two different things, makes a statement that never applies, however right each line looks.',
  fix: 'Keep the condition that is meant; put the other into a statement of its own.',
  silent: ['Conditions about different keys.', 'Values that are known only at deployment, and patterns.', 'Keys with several values.'],
  references: [
    'OW-A5',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const all = readConditions(statement)
      const pair = all.flatMap((one, index) =>
        all.slice(index + 1).flatMap((other) => (one.key === other.key && exclude(one, other) ? [one] : [])),
      )[0]
      return pair === undefined ? undefined : { says: `asks of ${pair.condition.key} what cannot be at once` }
    }),
})

/** Missing and compared; or equal to texts of which none is the other's. */
function exclude(one: ReadCondition, other: ReadCondition): boolean {
  if (one.base === 'null')
    return one.literals.length > 0 && one.literals.every((value) => value.toLowerCase() === 'true') && needsKey(other)
  if (other.base === 'null') return exclude(other, one)
  if (![one, other].every((each) => isExact(each))) return false
  return !one.literals.some((value) => other.literals.some((wanted) => wanted.toLowerCase() === value.toLowerCase()))
}

const isExact = (each: ReadCondition): boolean =>
  each.base.startsWith('stringequals') &&
  each.set === undefined &&
  needsKey(each) &&
  each.type === 'String' &&
  each.literals.length > 0 &&
  each.isWhole
