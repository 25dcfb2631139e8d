import { readConditions } from '../../policy/condition-words.ts'
import type { ReadCondition } from '../../policy/condition-words.ts'
import type { ConditionKeyType } from '../../policy/services/action.ts'
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
        : { says: `compares ${wrong.condition.key}, which is ${kinds[wrong.type ?? 'String']}, with ${wrong.condition.operator}` }
    }),
})

const kinds = {
  String: 'a text',
  ArrayOfString: 'a list of texts',
  ARN: 'an ARN',
  ArrayOfARN: 'a list of ARNs',
  Bool: 'a truth value',
  ArrayOfBool: 'a list of truth values',
  Numeric: 'a number',
  Date: 'a time',
  IPAddress: 'an address',
} as const satisfies Record<ConditionKeyType, string>

/** What each type can be compared with, by the beginning of the operator. Texts and ARNs go for each other, and `aws:EpochTime` is a number too. */
const fitting: Readonly<Record<ConditionKeyType, RegExp>> = {
  String: /^(?:string|arn|binary)/,
  ArrayOfString: /^(?:string|arn)/,
  ARN: /^(?:string|arn)/,
  ArrayOfARN: /^(?:string|arn)/,
  Bool: /^(?:bool|string)/,
  ArrayOfBool: /^(?:bool|string)/,
  Numeric: /^numeric/,
  Date: /^(?:date|numeric)/,
  IPAddress: /^(?:not)?ip/,
}

const mismatches = ({ base, type }: ReadCondition): boolean => base !== 'null' && type !== undefined && !fitting[type].test(base)
