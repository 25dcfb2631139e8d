import { remembered } from '../../model/remembered.ts'
import type { Outcome } from '../../model/known.ts'
import { literal, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { matchText } from './match-text.ts'
import { isInNetwork } from './networks.ts'
import type { Mode, Variables } from './pattern.ts'

/** Compares one value of the request with one of the policy; `incomplete` is the answer where a policy variable has no value. */
export type Comparison = (actual: Text, wanted: Text, variables: Variables, incomplete: Outcome) => Outcome

export interface Operator {
  readonly compare: Comparison
  /** It holds where no value of the policy compares. */
  readonly negated: boolean
}

/** How an operator is written: `ForAnyValue:StringLikeIfExists`. */
export interface WrittenOperator {
  /** Its own name in lower case: `stringlike`. */
  readonly base: string
  readonly set: 'all' | 'any' | undefined
  /** Undefined: `Null`, which only asks whether the key is there. */
  readonly operator: Operator | undefined
  readonly ifExists: boolean
}

/** Undefined: there is no such operator. */
export function operatorOf(written: string): WrittenOperator | undefined {
  const lower = written.toLowerCase()
  const found = parsed.get(lower) ?? parse(lower)
  // Bounded by the table: only what exists is kept.
  if (found !== undefined) parsed.set(lower, found)
  return found
}

const parsed = new Map<string, WrittenOperator>()

function parse(lower: string): WrittenOperator | undefined {
  const [, prefix, base = '', suffix] = /^(forallvalues:|foranyvalue:)?(.*?)(ifexists)?$/s.exec(lower) ?? []
  const operator = operators.get(base)
  if (operator === undefined && base !== 'null') return undefined
  return {
    base,
    set: prefix === undefined ? undefined : prefix === 'forallvalues:' ? 'all' : 'any',
    operator,
    ifExists: suffix !== undefined,
  }
}

const matching =
  (mode: Mode): Comparison =>
  (actual, wanted, variables, incomplete) =>
    matchText(wanted, actual, mode, variables, incomplete)

const ignoringCase: Comparison = (actual, wanted, variables, incomplete) =>
  matchText(
    lowered(wanted),
    lowered(actual),
    'exact',
    (name) => {
      const { value, sure } = variables(name)
      return { value: value === undefined ? undefined : lowered(value), sure }
    },
    incomplete,
  )

/** Open parts may hold letters of either case: they stay what they are where both are the same. */
const lowered = remembered((value: Text): Text => text(...value.map((part) => (typeof part === 'string' ? part.toLowerCase() : part))))

/** Of values that have to be read before they are compared; what cannot be read compares with nothing. */
const reading =
  <T>(read: (written: string) => T | undefined, holds: (actual: T, wanted: T) => boolean): Comparison =>
  (actual, wanted) => {
    const [left, right] = [literal(actual), literal(wanted)]
    if (left === undefined || right === undefined) return 'unknown'
    const [one, other] = [read(left), read(right)]
    return one !== undefined && other !== undefined && holds(one, other) ? 'yes' : 'no'
  }

const numberOf = (written: string): number | undefined =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(written) ? Number(written) : undefined

/** W3C's profile of ISO 8601 (https://www.w3.org/TR/NOTE-datetime), or seconds since 1970. In milliseconds. */
function dateOf(written: string): number | undefined {
  if (/^\d{5,}(?:\.\d+)?$/.test(written)) return Number(written) * 1000
  if (!/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/i.test(written)) return undefined
  const time = Date.parse(written)
  return Number.isNaN(time) ? undefined : time
}

const truthOf = (written: string): boolean | undefined => (/^true$/i.test(written) ? true : /^false$/i.test(written) ? false : undefined)
const bytesOf = (written: string): string | undefined =>
  /^[A-Za-z0-9+/]*={0,2}$/.test(written) ? Buffer.from(written, 'base64').toString('base64') : undefined

const network: Comparison = (actual, wanted) => {
  const [address, range] = [literal(actual), literal(wanted)]
  if (address === undefined || range === undefined) return 'unknown'
  return isInNetwork(address, range) === true ? 'yes' : 'no'
}

const isEqual = <T>(a: T, b: T): boolean => a === b
const isLess = (a: number, b: number): boolean => a < b
const isAtMost = (a: number, b: number): boolean => a <= b
const isMore = (a: number, b: number): boolean => a > b
const isAtLeast = (a: number, b: number): boolean => a >= b

const plain = (compare: Comparison): Operator => ({ compare, negated: false })
const negated = (compare: Comparison): Operator => ({ compare, negated: true })

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, by name in lower case. */
const operators: ReadonlyMap<string, Operator> = new Map([
  ['stringequals', plain(matching('exact'))],
  ['stringnotequals', negated(matching('exact'))],
  ['stringequalsignorecase', plain(ignoringCase)],
  ['stringnotequalsignorecase', negated(ignoringCase)],
  ['stringlike', plain(matching('like'))],
  ['stringnotlike', negated(matching('like'))],
  ['numericequals', plain(reading(numberOf, isEqual))],
  ['numericnotequals', negated(reading(numberOf, isEqual))],
  ['numericlessthan', plain(reading(numberOf, isLess))],
  ['numericlessthanequals', plain(reading(numberOf, isAtMost))],
  ['numericgreaterthan', plain(reading(numberOf, isMore))],
  ['numericgreaterthanequals', plain(reading(numberOf, isAtLeast))],
  ['dateequals', plain(reading(dateOf, isEqual))],
  ['datenotequals', negated(reading(dateOf, isEqual))],
  ['datelessthan', plain(reading(dateOf, isLess))],
  ['datelessthanequals', plain(reading(dateOf, isAtMost))],
  ['dategreaterthan', plain(reading(dateOf, isMore))],
  ['dategreaterthanequals', plain(reading(dateOf, isAtLeast))],
  ['bool', plain(reading(truthOf, isEqual))],
  ['binaryequals', plain(reading(bytesOf, isEqual))],
  ['ipaddress', plain(network)],
  ['notipaddress', negated(network)],
  ['arnequals', plain(matching('arn'))],
  ['arnlike', plain(matching('arn'))],
  ['arnnotequals', negated(matching('arn'))],
  ['arnnotlike', negated(matching('arn'))],
])
