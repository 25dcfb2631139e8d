import type { Known, Outcome } from '../../model/known.ts'
import type { Condition } from '../../model/role.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { valuesOf, variablesOf } from './context.ts'
import { operatorOf } from './operators.ts'
import type { WrittenOperator } from './operators.ts'
import { agreed, every, not, some } from './outcomes.ts'
import type { Variables } from './pattern.ts'
import type { Context } from './request.ts'

/**
 * Does a condition hold for a request? Each value of the policy is tried (or), a negated operator wants that none fits (nor).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
export function conditionHolds(condition: Condition, context: Context): Outcome {
  const written = operatorOf(condition.operator)
  if (written === undefined) return 'unknown'
  const variables = variablesOf(context)
  return overAll(valuesOf(context, condition.key), (actual) =>
    actual === undefined
      ? // There or not, and with any value.
        agreed(holds(written, [], condition.values, variables), holds(written, [anything], condition.values, variables))
      : holds(written, actual, condition.values, variables),
  )
}

const anything: Text = [{ kind: 'unknown', why: 'the request does not tell' }]

/** The answer for every value that something can have; `answer` is asked with undefined for the unknown. */
function overAll<T>(value: Known<T>, answer: (value: T | undefined) => Outcome): Outcome {
  if (value.state === 'known') return answer(value.value)
  if (value.state === 'unknown') return answer(undefined)
  return agreed(...value.options.map((option) => overAll(option.value, answer)))
}

function holds(written: WrittenOperator, actual: readonly Text[], wanted: Known<readonly Text[]>, variables: Variables): Outcome {
  const { operator, set } = written
  if (operator === undefined)
    return overAll(wanted, (all) => (all === undefined ? 'unknown' : some(...all.map((one) => isTruth(one, actual.length === 0)))))
  if (actual.length === 0) return whenAbsent(written)
  // A value that cannot be made fits nothing; whether a negated operator holds then, nobody tells.
  const incomplete = operator.negated ? 'unknown' : 'no'
  return overAll(wanted, (all) => {
    const each = actual.map((one) => {
      const fits = all === undefined ? 'unknown' : some(...all.map((other) => operator.compare(one, other, variables, incomplete)))
      return operator.negated ? not(fits) : fits
    })
    // Without a set operator a key is meant to have one value; of several the documentation does not tell which one counts.
    return set === 'all' ? every(...each) : set === 'any' ? some(...each) : agreed(...each)
  })
}

/**
 * A missing key fits no value, so negated operators hold. `ForAllValues` holds where there is nothing to compare, `ForAnyValue` never does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function whenAbsent({ set, operator, ifExists }: WrittenOperator): Outcome {
  if (ifExists || set === 'all') return 'yes'
  return set !== 'any' && operator?.negated === true ? 'yes' : 'no'
}

/** Is a value of `Null` what is the case? */
function isTruth(wanted: Text, is: boolean): Outcome {
  const written = literal(wanted)
  return written === undefined ? 'unknown' : written.toLowerCase() === String(is) ? 'yes' : 'no'
}
