import type { ConditionKeyType } from '../services/action.ts'

/** What the values of a key are, for sentences. */
export const kindOfType = {
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

/** Can an operator, by its own name in lower case, compare values of this type? */
export const fitsType = (base: string, type: ConditionKeyType): boolean => fitting[type].test(base)
