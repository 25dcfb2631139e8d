import { placeOf, valueOf } from '../../model/known.ts'
import { resourceAt } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Messages can be handled twice while the first run still works',
  risk: 'denial-of-wallet',
  severity: 'low',
  why: 'A message becomes visible again before the function has finished or its retries are through, so it is run again in parallel: double charges, double bills, and messages that go to the dead-letter queue although they were handled.',
  fix: "Set VisibilityTimeout to at least six times the function's timeout (plus the batch window).",
  silent: [
    'The queue or the timeout is not known.',
    'Visibility of at least six times the timeout, as the provider advises: a throttled function needs time for its retries.',
  ],
  references: ['SAS-8', 'CWE-1322', 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html'],

  *find(app) {
    for (const fn of app.functions)
      for (const trigger of fn.triggers) {
        if (trigger.kind !== 'queue') continue
        const queue = resourceAt(app, trigger.queue, 'queue')
        const timeout = valueOf(fn.limits.timeoutSeconds)
        const visibility = queue === undefined ? undefined : valueOf(queue.visibilitySeconds)
        if (queue === undefined || timeout === undefined || visibility === undefined || visibility >= 6 * timeout) continue
        yield {
          at: placeOf(queue.visibilitySeconds) ?? queue.at,
          about: queue.id,
          key: fn.id,
          because: `${queue.logicalId} hides a message for ${visibility} s, ${visibility < timeout ? 'less than' : 'less than six times'} the ${timeout} s that ${fn.logicalId} may work on it${visibility < timeout ? ': the deployment will be refused' : ''}`,
        }
      }
  },
})
