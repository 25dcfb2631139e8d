import { actionsOf } from '../../policy/grants.ts'
import { nearestService } from '../../policy/lint/nearest.ts'
import { isIamService } from '../../policy/services/action.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy names a service that does not exist',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'What stands before the colon of an action is not always the name of the service: `stepfunctions:StartExecution` grants nothing, `states:StartExecution` does. A ban on a service that does not exist forbids nothing.',
  fix: 'Take the service prefix from the Service Authorization Reference: `states` for Step Functions, `events` for EventBridge, `logs` for CloudWatch Logs, `ses` for SES.',
  silent: ['Prefixes with wildcards or with parts that are known only at deployment.', 'Letters in the wrong case: IAM does not mind.'],
  references: [
    'OW-A5',
    'SAS-4',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = actionsOf(statement)
        .flatMap((action) => /^([\w-]+):[\w*?]+$/.exec(action)?.[1] ?? [])
        .filter((prefix) => !isIamService(prefix))
        .map((prefix) => ({ prefix, meant: nearestService(prefix) }))
      if (wrong.length === 0) return undefined
      const shown = wrong.map(({ prefix, meant }) => (meant === undefined ? prefix : `${prefix} (${meant}?)`))
      // What is like no known name may be newer than the table.
      return { says: `names actions of ${someOf(shown)}, which IAM does not know`, sure: wrong.some(({ meant }) => meant !== undefined) }
    }),
})
