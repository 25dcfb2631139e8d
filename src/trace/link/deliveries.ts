import type { Application } from '../../model/application.ts'
import type { ResourceId } from '../../model/ids.ts'
import { canBe, holds, values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { resourceById } from '../../model/questions.ts'
import { remembered } from '../../model/remembered.ts'
import type { Resource, ResourceOf } from '../../model/resource.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Shape } from '../shape.ts'
import { andMore, busEvent, envelope, maySend, notification, passesPipe, pipedEvent, plainAttributes, recordIn } from './events.ts'
import { transformed } from './forms.ts'
import type { Message, NodeName, Parts } from './message.ts'
import { defaultBus, nodesOfTarget } from './nodes.ts'
import { matchesPattern, mayBeginAndEnd } from './pattern.ts'
import { constant, encoded, object, resourceShape, unknownShape } from './shapes.ts'

/** The platform hands on what is written to one thing to another, with no code in between. */
export interface Delivery {
  readonly from: NodeName
  readonly to: NodeName
  readonly at: Place
  /** What arrives; undefined where a filter keeps it out. */
  readonly change: (message: Message) => Parts | undefined
}

/** All deliveries between things of the application, by what they deliver to. */
export const deliveriesTo = remembered((app: Application): ReadonlyMap<NodeName, readonly Delivery[]> => {
  const all = new Map<NodeName, Delivery[]>()
  for (const resource of app.resources)
    for (const delivery of deliveriesOf(app, resource)) {
      const list = all.get(delivery.to) ?? []
      list.push(delivery)
      all.set(delivery.to, list)
    }
  return all
})

function deliveriesOf(app: Application, resource: Resource): readonly Delivery[] {
  switch (resource.kind) {
    case 'topic':
      return resource.subscriptions.flatMap((subscription) =>
        nodesOfTarget(subscription.endpoint).map((to) => ({
          from: resource.id,
          to,
          at: subscription.at,
          change: (message) => subscribed(message, subscription),
        })),
      )
    case 'rule':
      return ruled(app, resource)
    case 'bucket':
      return resource.notifications.flatMap(({ target, prefix, suffix, at }) =>
        nodesOfTarget(target).map((to): Delivery => ({
          from: resource.id,
          to,
          at,
          change: ({ parts, owner }) =>
            mayBeginAndEnd(parts.key, owner, first(prefix), first(suffix)) ? notified(parts, resource.id, to) : undefined,
        })),
      )
    case 'queue':
      return values(resource.redrive).flatMap((redrive) =>
        redrive === 'none'
          ? []
          : nodesOfTarget(redrive.target).map((to): Delivery => ({ from: resource.id, to, at: resource.at, change: ({ parts }) => parts })),
      )
    case 'stream':
      return [
        ...nodesOfTarget(resource.source).map((from): Delivery => ({
          from,
          to: resource.id,
          at: resource.at,
          change: ({ parts }) => (parts.content === undefined ? {} : { content: parts.content }),
        })),
        ...(resource.destinations ?? []).flatMap(({ target, prefix }) =>
          nodesOfTarget(target).map((to): Delivery => ({
            from: resource.id,
            to,
            at: resource.at,
            change: ({ parts }) => ({ ...(parts.content === undefined ? {} : { content: parts.content }), key: keyFrom(prefix) }),
          })),
        ),
      ]
    case 'log-group':
      return (resource.feeds ?? []).flatMap(({ target, at }) =>
        nodesOfTarget(target).map((to): Delivery => ({
          from: resource.id,
          to,
          at,
          change: ({ parts }) => (parts.content === undefined ? {} : { content: encoded('gzip', parts.content) }),
        })),
      )
    default:
      return []
  }
}

/** The service names the objects itself, behind a prefix. */
export function keyFrom(prefix: Known<Text> | undefined): Shape {
  return prefix !== undefined && values(prefix).length === 0 ? unknownShape : { kind: 'text', parts: [first(prefix), unknownShape] }
}

const first = (text: Known<Text> | undefined): string =>
  text === undefined ? '' : (values(text).flatMap((one) => literal(one) ?? [])[0] ?? '')

function subscribed(
  { parts, owner }: Message,
  { filter, filterScope, raw }: ResourceOf<'topic'>['subscriptions'][number],
): Parts | undefined {
  const filters = filter === undefined ? [] : values(filter)
  const scope = holds(filterScope, (one) => one === 'body') === 'yes' ? parts.content : plainAttributes(parts.attributes)
  if (filters.length > 0 && !filters.some((one) => matchesPattern(one, scope, owner))) return undefined
  const wrapped = { content: encoded('json', envelope(parts)) }
  const plain = {
    ...(parts.content === undefined ? {} : { content: parts.content }),
    ...(parts.attributes === undefined ? {} : { attributes: parts.attributes }),
  }
  const isRaw = holds(raw, Boolean)
  if (isRaw !== 'unknown' || parts.content === undefined) return isRaw === 'yes' ? plain : wrapped
  return { ...plain, content: { kind: 'any', of: [wrapped.content, parts.content] } }
}

/** What a bucket tells of a new object: to a queue or a topic in its own form, to the bus in that of events. */
function notified(parts: Parts, bucket: ResourceId, to: NodeName): Parts {
  if (to === defaultBus) {
    const detail = object({ object: object({ key: parts.key }), bucket: object({ name: resourceShape(bucket) }) })
    return { source: constant('aws.s3'), 'detail-type': constant('Object Created'), detail }
  }
  return { content: encoded('json', notification(parts.key, bucket)) }
}

/** Rules and pipes. */
function ruled(app: Application, rule: ResourceOf<'rule'>): readonly Delivery[] {
  if (rule.schedule !== undefined || !canBe(rule.enabled, Boolean)) return []
  const patterns = rule.pattern === undefined ? [] : values(rule.pattern)
  return nodesOfTarget(rule.bus).flatMap((from) =>
    rule.targets.flatMap(({ target, input, at }) =>
      nodesOfTarget(target).map((to): Delivery => ({
        from,
        to,
        at,
        change: ({ parts, owner }) => {
          const piped = pipedEvent(app, from, parts)
          const event = piped === undefined ? busEvent(parts) : recordIn(piped)
          const passes =
            patterns.length === 0 ||
            patterns.some((one) =>
              piped === undefined
                ? matchesPattern(one, andMore(event), owner) && maySend(one, parts, owner)
                : passesPipe(one, event, owner),
            )
          return passes ? arriving(app, to, parts, transformed(event, input), input === undefined && piped === undefined) : undefined
        },
      })),
    ),
  )
}

/** The form in which an event arrives at a target. */
function arriving(app: Application, to: NodeName, parts: Parts, event: Parts['content'] & object, whole: boolean): Parts {
  const kind = resourceById(app, to as ResourceId)?.kind
  if (kind === 'bus' || to === defaultBus) return whole ? parts : { detail: event }
  return kind === 'workflow' ? { input: event } : { content: encoded('json', event) }
}
