import { holds, known, map, placeOf, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Value } from '../../document/value.ts'
import { read } from '../../document/value.ts'

/** Combinations of alternatives past this number are not told apart: they multiply with each setting. */
const combinable = 256

/**
 * `yes` where the condition holds, else `no`. Where the condition itself depends on something (`IsProd`), each answer is cut down to
 * that branch, so that settings which change together stay together.
 */
export function choose<T>(condition: Known<boolean>, yes: Known<T>, no: Known<T>): Known<T> {
  const tooMany = condition.state === 'several' && alternatives(condition) * Math.max(alternatives(yes), alternatives(no)) > combinable
  return tooMany ? unknown(whyTooMany) : branch(condition, yes, no)
}
const whyTooMany = 'it depends on too many conditions'

function branch<T>(condition: Known<boolean>, yes: Known<T>, no: Known<T>): Known<T> {
  if (condition.state === 'unknown') return condition
  if (condition.state === 'known') return condition.value ? yes : no
  return {
    state: 'several',
    options: condition.options.map(({ when, value }) => ({ when, value: branch(value, narrow(yes, when), narrow(no, when)) })),
  }
}

const alternatives = (value: Known<unknown>): number =>
  value.state === 'several' ? value.options.reduce((sum, option) => sum + alternatives(option.value), 0) : 1

/** What is left of a value once a condition is known to hold. */
export function narrow<T>(value: Known<T>, when: string): Known<T> {
  return value.state === 'several' ? (value.options.find((option) => option.when === when)?.value ?? value) : value
}

export const not = (value: Known<boolean>): Known<boolean> => map(value, (one) => !one)

/** Are all of them so? One certain "no" decides. */
export function every(values: readonly Known<boolean>[]): Known<boolean> {
  const no = values.find((value) => holds(value, Boolean) === 'no')
  if (no !== undefined) return known(false, placeOf(no))
  const open = values.filter((value) => holds(value, Boolean) === 'unknown')
  const [first, ...others] = open
  if (first === undefined)
    return known(
      true,
      values.map(placeOf).find((at) => at !== undefined),
    )
  return open.find((value) => value.state === 'unknown') ?? others.reduce((all, value) => choose(all, value, known(false)), first)
}

/** Is any of them so? One certain "yes" decides. */
export function some(values: readonly Known<boolean>[]): Known<boolean> {
  return not(every(values.map(not)))
}

/** Is anything written here? A list or map counts by being there, a parameter by being named; an empty string is nothing. */
export function written(value: Value): Known<boolean> {
  return read(value, false, (one) => known(one.kind !== 'scalar' || one.text !== '', one.at))
}
