import type { CloudUse } from '../model/code.ts'
import type { Outcome } from '../model/known.ts'
import { literal } from '../model/text.ts'
import type { NeedCondition } from '../policy/services/operations.ts'
import { wildcardMatches } from '../policy/wildcard.ts'

/** Is a parameter given, with one of these values? */
export function holdsFor(use: CloudUse, { parameter, not, values }: NeedCondition): Outcome {
  const told = use.parameters.find(({ path }) => path === parameter)
  const given: Outcome = told !== undefined || use.given.includes(parameter) ? 'yes' : use.open ? 'unknown' : 'no'
  if (not === true) return given === 'yes' ? 'no' : given === 'no' ? 'yes' : 'unknown'
  if (given !== 'yes' || values === undefined) return given
  const texts = told?.values ?? []
  const outcomes = texts.map((value): Outcome => {
    const whole = literal(value)?.trim().toLowerCase()
    const start = typeof value[0] === 'string' ? value[0].trimStart().toLowerCase() : undefined
    if (whole !== undefined) return values.some((one) => wildcardMatches(one.toLowerCase(), whole)) ? 'yes' : 'no'
    // A statement whose end is open still tells its verb.
    return start === undefined ? 'unknown' : values.some((one) => wildcardMatches(one.toLowerCase(), start)) ? 'yes' : 'no'
  })
  return outcomes.includes('yes') ? 'yes' : outcomes.length === 0 || outcomes.includes('unknown') ? 'unknown' : 'no'
}
