import { readConditions } from '../../policy/lint/condition-words.ts'
import type { ReadCondition } from '../../policy/lint/condition-words.ts'
import { fitsType, kindOfType } from '../../policy/lint/condition-types.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy compares a key in a way that its type does not allow',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'Numbers compared as text, addresses compared letter by letter, a truth value asked for a date: such a condition fails where it should hold, or holds where it should fail (`203.0.113.0/24` as a text equals no address).',
  fix: 'Choose the operator by the type of the key: `IpAddress` for `aws:SourceIp`, `Numeric…` for numbers, `Date…` for times, `Bool` for truth values, `ArnLike` or `StringLike` for ARNs.',
  silent: [
    'Texts compared as ARNs and ARNs compared as texts: both work.',
    'Truth values compared as texts.',
    '`Null`, which only asks whether the key is there.',
    'Keys that IAM does not know: see unknown-condition-key.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = readConditions(statement).find(mismatches)
      return wrong === undefined
        ? undefined
        : { says: `compares ${wrong.condition.key}, which is ${kindOfType[wrong.type ?? 'String']}, with ${wrong.condition.operator}` }
    }),
})

const mismatches = ({ base, type }: ReadCondition): boolean => base !== 'null' && type !== undefined && !fitsType(base, type)
