import { holds, placeOf, values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'A message that always fails is paid for again and again',
  risk: 'denial-of-wallet',
  severity: 'low',
  why: 'With a very high maxReceiveCount a poisoned message is delivered hundreds of times before it is put aside. An attacker who can send messages multiplies every one of them.',
  fix: 'Set maxReceiveCount to 3 to 10.',
  silent: ['A count of 50 or less.'],
  references: [
    'SAS-8',
    'CWE-400',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  ],

  *find(app) {
    for (const queue of resourcesOfKind(app, 'queue'))
      for (const redrive of values(queue.redrive))
        if (redrive !== 'none' && holds(redrive.maxReceives, (count) => count > 50) === 'yes')
          yield {
            at: placeOf(redrive.maxReceives) ?? queue.at,
            about: queue.id,
            because: `${queue.logicalId} delivers a failing message ${values(redrive.maxReceives).join()} times`,
          }
  },
})
