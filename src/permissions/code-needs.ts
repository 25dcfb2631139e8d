import type { Application } from '../model/application.ts'
import type { CloudUse } from '../model/code.ts'
import type { Outcome } from '../model/known.ts'
import { literal } from '../model/text.ts'
import { actionsOfOperation } from '../policy/services/operations.ts'
import type { OperationAction } from '../policy/services/operations.ts'
import { wildcardMatches } from '../policy/wildcard.ts'
import { forwardedNeeds } from './forwarded-needs.ts'
import type { Need, Unknown } from './need.ts'
import { scopeOf } from './scope.ts'

/** What one call of a cloud service in a function's code needs to be allowed. */
export function needsOfUse(app: Application, use: CloudUse): { readonly needs: readonly Need[]; readonly unknowns: readonly Unknown[] } {
  // What is done with other credentials is no matter of the function's role.
  if (use.borrowed) return { needs: [], unknowns: [] }
  const name = `${use.service}:${use.operation}`
  const actions = actionsOfOperation(use.service, use.operation)
  if (actions === undefined) return { needs: [], unknowns: [{ of: 'part', why: `which action ${name} needs is not known`, at: use.at }] }
  const needs = actions.flatMap((action): readonly Need[] => {
    const applies = action.when === undefined ? 'yes' : holdsFor(use, action.when)
    if (applies === 'no') return []
    return [
      {
        function: use.function,
        action: action.action,
        scope: scopeOf(use, action),
        conditions: [],
        reason: { kind: 'code', operation: name, at: use.at },
        optional: action.optional === true || applies === 'unknown',
      },
    ]
  })
  return { needs: [...needs, ...forwardedNeeds(app, use, needs)], unknowns: [] }
}

/** Is a parameter given, with one of these values? */
function holdsFor(use: CloudUse, { parameter, not, values }: NonNullable<OperationAction['when']>): Outcome {
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
