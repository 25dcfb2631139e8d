import type { Application } from '../model/application.ts'
import type { CloudUse } from '../model/code.ts'
import { actionsOfOperation } from '../policy/services/operations.ts'
import { conditionsOf } from './code-conditions.ts'
import { forwardedNeeds } from './forwarded-needs.ts'
import { holdsFor } from './given.ts'
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
        conditions: conditionsOf(use, action.action),
        reason: { kind: 'code', operation: name, at: use.at },
        optional: action.optional === true || applies === 'unknown',
      },
    ]
  })
  return { needs: [...needs, ...forwardedNeeds(app, use, needs)], unknowns: [] }
}
