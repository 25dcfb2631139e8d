import { holds } from '../../model/known.ts'
import type { Fn } from '../../model/function.ts'
import { resourceAt } from '../../model/questions.ts'
import type { Application } from '../../model/application.ts'
import type { Trigger } from '../../model/trigger.ts'
import { check } from '../check.ts'

export default check({
  title: 'Events that fail are lost without a trace',
  risk: 'denial-of-wallet',
  severity: 'low',
  why: 'An event that a function cannot handle is retried, paid for each time, and then thrown away. Nobody can see the poisoned message that an attacker sent, and a real order is gone.',
  fix: 'Give the function an onFailure destination or dead-letter queue (`destinations.onFailure`, `DeadLetterQueue`), queues a RedrivePolicy with maxReceiveCount, streams an onFailure destination.',
  silent: [
    'HTTP and other synchronous callers get the error themselves.',
    'Schedules: the next run comes by itself.',
    'The subscription or rule has a dead-letter queue of its own.',
    'The queue lies outside the project.',
    'A failure destination is set, or is known only at deployment.',
  ],
  references: ['SAS-8', 'SAS-5', 'CWE-391', 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html'],

  *find(app) {
    for (const fn of app.functions) {
      if (fn.generated) continue
      const lost = fn.triggers.find((trigger) => losesEvents(app, fn, trigger))
      if (lost !== undefined)
        yield {
          at: lost.at,
          about: fn.id,
          because: `${fn.logicalId} has no place for ${sourceNames[lost.kind] ?? 'events'} that it cannot handle`,
        }
    }
  },
})

const sourceNames: Partial<Record<Trigger['kind'], string>> = {
  queue: 'messages',
  topic: 'messages',
  bucket: 'notifications',
  stream: 'records',
  bus: 'events',
  iot: 'messages',
  email: 'mails',
  repository: 'events',
}

function losesEvents(app: Application, fn: Fn, trigger: Trigger): boolean {
  const none = (value: unknown): boolean => value === 'none'
  switch (trigger.kind) {
    case 'queue': {
      const queue = resourceAt(app, trigger.queue, 'queue')
      return queue !== undefined && holds(queue.redrive, none) === 'yes'
    }
    case 'stream':
      return trigger.flavour !== 'kafka' && holds(trigger.onFailure, none) === 'yes'
    case 'topic':
      return holds(trigger.deadLetter, none) === 'yes' && asynchronousLoss(fn)
    case 'bus': {
      const rule = trigger.rule === undefined ? undefined : app.resources.find((resource) => resource.id === trigger.rule)
      const caught = rule?.kind === 'rule' && rule.targets.some((target) => holds(target.deadLetter, none) !== 'yes')
      return !caught && asynchronousLoss(fn)
    }
    case 'bucket':
    case 'iot':
    case 'email':
      return asynchronousLoss(fn)
    default:
      return false
  }
}

const asynchronousLoss = (fn: Fn): boolean =>
  holds(fn.failure.deadLetter, (target) => target === 'none') === 'yes' &&
  holds(fn.failure.onFailure, (target) => target === 'none') === 'yes'
