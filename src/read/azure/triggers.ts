import { known, map, unknown, valueOf } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { RouteId } from '../../model/ids.ts'
import { text } from '../../model/text.ts'
import type { Target, Trigger } from '../../model/trigger.ts'
import type { DeclaredBinding } from './declared.ts'
import { thingOf } from './things.ts'

const setWhereDeployed = unknown('it is set where the function app is deployed')

/** What starts a function by a binding, other than requests. */
export function triggerOf(binding: DeclaredBinding, enabled: Known<boolean>): Trigger {
  const { type, settings, at } = binding
  const base = { at, view: 'declared', enabled } as const
  const thing = thingOf(binding)
  const from: Known<Target> =
    thing === undefined ? unknown('nothing names it', at) : map(thing, (name): Target => ({ kind: 'external', name: text(name) }))
  const polled = {
    batchSize: setWhereDeployed,
    maxConcurrency: setWhereDeployed,
    partialFailures: known(false),
    onFailure: setWhereDeployed,
    filter: undefined,
  }
  switch (type) {
    case 'queueTrigger':
      return { ...base, ...polled, kind: 'queue', queue: from }
    case 'serviceBusTrigger':
      return settings.has('topicName')
        ? {
            ...base,
            kind: 'topic',
            topic: from,
            filter: setWhereDeployed,
            filterScope: known('attributes'),
            deadLetter: setWhereDeployed,
          }
        : { ...base, ...polled, kind: 'queue', queue: from }
    case 'eventHubTrigger':
    case 'kafkaTrigger':
      return { ...base, ...polled, ...retried, kind: 'stream', flavour: 'kafka', source: from }
    case 'cosmosDBTrigger':
    case 'sqlTrigger':
      return {
        ...base,
        ...polled,
        ...retried,
        kind: 'stream',
        flavour: 'table',
        source: from,
      }
    case 'rabbitMQTrigger':
      return { ...base, ...polled, kind: 'broker', broker: from }
    case 'blobTrigger':
      return { ...base, kind: 'bucket', bucket: from, events: known(['created']), prefix: undefined, suffix: undefined }
    case 'eventGridTrigger':
      return { ...base, kind: 'bus', bus: setWhereDeployed, pattern: setWhereDeployed, rule: undefined }
    case 'timerTrigger':
      return {
        ...base,
        kind: 'schedule',
        expression: map(settings.get('schedule') ?? setWhereDeployed, (one) => text(one)),
        input: undefined,
      }
    case 'activityTrigger':
    case 'orchestrationTrigger':
    case 'entityTrigger':
    case 'warmupTrigger':
      // The function app itself calls them.
      return { ...base, kind: 'direct', principal: known(text('the function app')) }
    default:
      return { ...base, kind: 'other', source: `azure.${type.replace(/Trigger$/, '')}` }
  }
}

const retried = { maxRetries: setWhereDeployed, maxAgeSeconds: setWhereDeployed, bisect: known(false) }

/** A route's pattern as the model writes it: `{id:int}` is `{id}`, `{*rest}` is `{rest+}`. */
export function routePath(prefix: string, written: string): string {
  const path = written
    .replaceAll(/\{\*{1,2}([\w-]+)[^{}]*\}/g, '{$1+}')
    .replaceAll(/\{([\w-]+)[:=?][^{}]*\}/g, '{$1}')
    .replaceAll(/^\/+|\/+$/g, '')
  return `/${[prefix, path].filter((part) => part !== '').join('/')}`
}

/** What a request has to prove: nothing, or that it comes with a key. */
export function guardOf(level: Known<string>): Known<{ readonly kind: 'none' } | { readonly kind: 'api-key' }> {
  return map(level, (name) => (name.toLowerCase() === 'anonymous' ? ({ kind: 'none' } as const) : ({ kind: 'api-key' } as const)))
}

export const triggerOfRoute = (route: RouteId, at: Trigger['at'], enabled: Known<boolean>): Trigger => ({
  kind: 'http',
  route,
  at,
  view: 'declared',
  enabled,
})

/** `GET`, `POST`, …; `ANY` where all are meant or nobody can tell. */
export const methodsOf = ({ methods }: DeclaredBinding): readonly string[] =>
  (methods === undefined ? undefined : valueOf(methods)) ?? ['ANY']
