import { readConditions, showCondition } from '../../policy/lint/condition-words.ts'
import { actionsOf, isAllow } from '../../policy/grants.ts'
import { actionMatches } from '../../policy/wildcard.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A condition on a list also holds where the list is missing',
  risk: 'misconfiguration',
  severity: 'low',
  why: '`ForAllValues` is true when the request carries no value at all. In an Allow the fence is open for every request that leaves the key out.',
  fix: 'Ask for the key beside it, `Null: { key: false }`, or use `ForAnyValue` where one fitting value is enough.',
  silent: [
    '`…IfExists`: its author knows that the key may be missing.',
    'A `Null` condition asks for the key.',
    'Statements that deny.',
    '`aws:TagKeys`, where no tags are no harm, and the fields of a table but for scans, which always name them.',
  ],
  references: [
    'OW-A5',
    'CWE-284',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      if (!isAllow(statement)) return undefined
      const all = readConditions(statement)
      const scans = statement.notActions || actionsOf(statement).some((action) => actionMatches(action, 'dynamodb:Scan'))
      const wrong = all.find(
        ({ set, base, key, ifExists }) =>
          set === 'all' &&
          !ifExists &&
          base !== 'null' &&
          key !== 'aws:tagkeys' &&
          (scans || !key.startsWith('dynamodb:')) &&
          !all.some((other) => other.base === 'null' && other.key === key),
      )
      return wrong === undefined ? undefined : { says: `asks with ${showCondition(wrong)}, which holds where the key is missing` }
    }),
})
