import { readConditions } from '../../policy/lint/condition-words.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy compares a list as if it were one value',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'Some keys carry several values: the tags of a request, the path of an organisation. Compared without `ForAnyValue` or `ForAllValues` nobody says which of them counts; the provider refuses such a policy or decides as it likes.',
  fix: 'Write `ForAnyValue:StringEquals` where one fitting value is enough, `ForAllValues:StringEquals` where all have to fit (and ask with `Null` that there is one).',
  silent: [
    'Keys with one value.',
    '`Null`, which only asks whether the key is there.',
    'Keys of services, whose lists often hold one value.',
  ],
  references: [
    'OW-A5',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = readConditions(statement).find(
        ({ set, base, key, type }) => set === undefined && base !== 'null' && key.startsWith('aws:') && type?.startsWith('Array') === true,
      )
      return wrong === undefined ? undefined : { says: `compares the list ${wrong.condition.key} with ${wrong.condition.operator}` }
    }),
})
