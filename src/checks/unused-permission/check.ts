import type { Severity } from '../../model/finding.ts'
import { heldBy, wayTo } from '../../model/holders.ts'
import type { Reach } from '../../model/reach.ts'
import type { Excess } from '../../permissions/excess.ts'
import { excessOf } from '../../permissions/excess.ts'
import { isNarrowed, isWholeService, onEveryResource, someActions, statementKey } from '../../policy/grants.ts'
import { weightOf } from '../../policy/weight.ts'
import { check } from '../check.ts'

export default check({
  title: 'The role may do what no code that runs with it does',
  risk: 'over-privilege',
  severity: { public: 'low', authenticated: 'low', internal: 'low' },
  why: 'Whatever a role may do beyond what its code needs serves nobody but an attacker who takes the function over. It was granted for something that is gone, or in one line with what was needed.',
  fix: 'Take the actions out. `cordon policy FUNCTION` prints the least policy with the line of code behind each statement; `cordon fix --only permissions` writes it into the template.',
  silent: [
    'The code of every function that runs with the role was followed to its end, and something needs the action: a call, a trigger, a destination, the log.',
    'The code of one of them could not be read: then nothing is said.',
    'A workflow or guests act with the role too.',
    'Whole services (`s3:*`): see wildcard-action. What a framework, a policy template or a managed policy brings.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-250', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],

  *find(app) {
    for (const excess of excessOf(app)) {
      const { held, statement, unknowns } = excess
      const actions = excess.actions.filter(({ pattern }) => !isWholeService(pattern))
      const idle = actions.filter(({ used }) => used.length === 0)
      const partly = actions.filter(({ used, unused }) => used.length > 0 && unused.some((action) => weightOf(action) > 1))
      if (idle.length + partly.length === 0) continue
      const said = [
        ...(idle.length === 0 ? [] : [`nothing that it runs needs ${someActions(idle.map(({ pattern }) => pattern))}`]),
        ...partly.slice(0, 2).map(({ pattern, used }) => `of ${pattern} it needs only ${someActions(used)}`),
      ]
      yield {
        at: statement.at,
        about: held.role.id,
        key: statementKey(statement),
        reach: held.weakest.reach,
        sure: unknowns.length === 0,
        severity: severityOf(excess, held.weakest.reach),
        because: `${heldBy(held)}: ${said.join('; ')}`,
        path: [
          ...wayTo(app, held.weakest),
          { at: statement.at, what: `which allows ${someActions(actions.map(({ pattern }) => pattern))}` },
        ],
      }
    }
  },
})

/** By the worst of what is granted for nothing, where it is granted on everything and somebody from outside gets to the code. */
function severityOf({ statement, actions }: Excess, reach: Reach): Severity {
  const grave = actions
    .filter(({ pattern }) => !isWholeService(pattern))
    .flatMap(({ pattern, unused }) => (onEveryResource(statement, pattern) ? unused : []))
    .some((action) => weightOf(action) >= 6)
  return grave && !isNarrowed(statement) && reach === 'public' ? 'medium' : 'low'
}
