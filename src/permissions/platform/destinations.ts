import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { resourceById } from '../../model/questions.ts'
import { showText, text } from '../../model/text.ts'
import type { Target } from '../../model/trigger.ts'
import { keysOf, scopesOfKeys, viaCondition } from '../forwarded-needs.ts'
import type { Need } from '../need.ts'
import { ofTarget, placeOr } from './make.ts'
import type { Make } from './make.ts'

/** Where failed events, and the answers of asynchronous calls, go. */
export function destinationNeeds(app: Application, fn: Fn, make: Make): readonly Need[] {
  const { deadLetter, onFailure, onSuccess } = fn.failure
  return [deadLetter, onFailure, ...(onSuccess === undefined ? [] : [onSuccess])].flatMap((target) =>
    failureNeeds(app, target, placeOr(target, fn.at), make),
  )
}

/** What sending to a queue, a topic, a bus, a function or a bucket needs. */
export function failureNeeds(app: Application, target: Known<Target | 'none'>, at: Place, make: Make): readonly Need[] {
  return values(target).flatMap((one) => {
    if (one === 'none') return []
    const kind = kindOf(app, one)
    const sending = kind === undefined ? undefined : sendingTo[kind]
    if (sending === undefined) return []
    const needs = ofTarget(app, { state: 'known', value: one }, sending.actions, 'its failures or answers go there', at, make)
    const keys = one.kind === 'external' ? [] : scopesOfKeys(keysOf(app, one.id))
    const forKeys = keys.flatMap((key) =>
      (sending.withKey ?? []).map((action) => ({
        ...make(action, key, at, 'its failures or answers go there, encrypted'),
        conditions: [viaCondition(sending.service)],
      })),
    )
    return [...(kind === 'bucket' ? needs.map(insideBucket) : needs), ...forKeys]
  })
}

const insideBucket = (need: Need): Need => ({
  ...need,
  scope: { ...need.scope, fit: 'part', arns: need.scope.arns.map((arn) => text(...arn, '/*')) },
})

interface Sending {
  readonly service: string
  readonly actions: readonly string[]
  readonly withKey?: readonly string[]
}
const sendingTo: Readonly<Partial<Record<string, Sending>>> = {
  queue: { service: 'sqs', actions: ['sqs:SendMessage'], withKey: ['kms:GenerateDataKey', 'kms:Decrypt'] },
  topic: { service: 'sns', actions: ['sns:Publish'], withKey: ['kms:GenerateDataKey', 'kms:Decrypt'] },
  bus: { service: 'events', actions: ['events:PutEvents'] },
  function: { service: 'lambda', actions: ['lambda:InvokeFunction'] },
  bucket: { service: 's3', actions: ['s3:PutObject'], withKey: ['kms:GenerateDataKey'] },
}

function kindOf(app: Application, target: Target): string | undefined {
  if (target.kind === 'function') return 'function'
  if (target.kind === 'resource') return resourceById(app, target.id)?.kind
  if (target.kind === 'role') return undefined
  const service = /^arn:[^:]*:([a-z0-9-]+):/.exec(showText(target.name))?.[1]
  return service === undefined ? undefined : kindOfService[service]
}
const kindOfService: Readonly<Record<string, string>> = { sqs: 'queue', sns: 'topic', events: 'bus', lambda: 'function', s3: 'bucket' }
