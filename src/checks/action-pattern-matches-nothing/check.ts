import { actionsOf } from '../../policy/grants.ts'
import { expandAction, isIamService } from '../../policy/services/action.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy uses a pattern that no action matches',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A pattern such as `sqs:Recieve*` stands for no action today. It grants or forbids nothing, and the day the provider adds an action that fits, it does so without anybody having decided.',
  fix: 'Name the actions that are meant: `sqs:ReceiveMessage`.',
  silent: [
    'Patterns that at least one action fits.',
    'Services that IAM does not know: see unknown-service.',
    'Names with parts that are known only at deployment.',
  ],
  references: ['OW-A5', 'SAS-4', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const idle = actionsOf(statement).filter((action) => {
        const prefix = /^([\w-]+):[\w*?]*[*?][\w*?]*$/.exec(action)?.[1]
        return prefix !== undefined && isIamService(prefix) && expandAction(action).length === 0
      })
      return idle.length === 0 ? undefined : { says: `names ${someOf(idle)}, which no action matches` }
    }),
})
