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
    'Visibility of at least twice the timeout: six times is what the provider advises for queues whose function is often throttled.',
  ],
  references: ['SAS-8', 'CWE-1322', 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html'],

  *find(app) {
    for (const fn of app.functions)
      for (const trigger of fn.triggers) {
        if (trigger.kind !== 'queue') continue
        const queue = resourceAt(app, trigger.queue, 'queue')
        const timeout = valueOf(fn.limits.timeoutSeconds)
        const visibility = queue === undefined ? undefined : valueOf(queue.visibilitySeconds)
        if (queue === undefined || timeout === undefined || visibility === undefined || visibility >= 2 * timeout) continue
        yield {
          at: placeOf(queue.visibilitySeconds) ?? queue.at,
          about: queue.id,
          key: fn.id,
          because: `${queue.logicalId} hides a message for ${visibility} s, and ${fn.logicalId} may work on it for ${timeout} s${visibility < timeout ? ': the deployment will be refused' : ''}`,
        }
      }
  },
})
