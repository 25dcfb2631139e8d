import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import type { ResourceId } from '../../model/ids.ts'
import { holds, values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { resourceById, routeById } from '../../model/questions.ts'
import type { RuleTarget } from '../../model/resource.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Trigger } from '../../model/trigger.ts'
import type { Shape } from '../shape.ts'
import { mapAttributes, transformed } from './forms.ts'
import { partsOf } from './follow.ts'
import { stateNode } from './message.ts'
import type { Message, NodeName, Owner } from './message.ts'
import { isChannel, nodesOfTarget, outsideThing } from './nodes.ts'
import { mappedRequest } from './request-templates.ts'
import { matchesPattern, mayBeginAndEnd, passesCriteria } from './pattern.ts'
import { encoded, listOf, object, resourceShape, unknownShape } from './shapes.ts'
import { topicMatches } from './device-topics.ts'

/** Where the messages that start a function by this trigger are written. None: its senders stand outside, or nobody chooses what they send. */
export function nodesOfTrigger(trigger: Trigger): readonly NodeName[] {
  const nodes = namedNodes(trigger)
  return nodes.length === 0 && isChannel(trigger.kind) ? [outsideThing(trigger.kind)] : nodes
}

function namedNodes(trigger: Trigger): readonly NodeName[] {
  switch (trigger.kind) {
    case 'http':
    case 'url':
    case 'graphql':
      return [trigger.route]
    case 'bucket':
      return nodesOfTarget(trigger.bucket)
    case 'queue':
      return nodesOfTarget(trigger.queue)
    case 'topic':
      return nodesOfTarget(trigger.topic)
    case 'stream':
      return nodesOfTarget(trigger.source)
    case 'broker':
      return nodesOfTarget(trigger.broker)
    case 'bus':
      return nodesOfTarget(trigger.bus)
    case 'workflow':
      return [stateNode(trigger.workflow, trigger.state)]
    case 'logs':
      return nodesOfTarget(trigger.group)
    case 'iot':
      return ['devices']
    case 'other':
      return trigger.by === undefined ? [] : [trigger.by]
    default:
      return []
  }
}

/** The event with which a function is called for a message; undefined where a filter keeps it out. */
export function eventFor(app: Application, fn: Fn, trigger: Trigger, node: NodeName, { parts, owner }: Message): Shape | undefined {
  const only = (event: Shape, passes: boolean): Shape | undefined => (passes ? event : undefined)
  // What other platforms hand over is made by stubs, of the message itself.
  if (isChannel(trigger.kind) && values(fn.code).some(({ called }) => called !== undefined)) return object({ message: object(parts) })
  switch (trigger.kind) {
    case 'http':
      return mappedRequest(routeById(app, trigger.route), parts.input)
    case 'url':
    case 'graphql':
    case 'workflow':
      return parts.input
    case 'bucket':
      return only(notification(parts.key, node), mayBeginAndEnd(parts.key, owner, first(trigger.prefix), first(trigger.suffix)))
    case 'queue': {
      const record = object({ body: parts.content, messageAttributes: parts.attributes && mapAttributes(parts.attributes, 'stringValue') })
      return only(
        records(record),
        passes(trigger.filter, (filter) => passesCriteria(filter, andMore(record), owner)),
      )
    }
    case 'topic': {
      const inScope = holds(trigger.filterScope, (scope) => scope === 'body') === 'yes' ? parts.content : plainAttributes(parts.attributes)
      return only(
        records(object({ Sns: envelope(parts) })),
        passes(trigger.filter, (filter) => matchesPattern(filter, inScope, owner)),
      )
    }
    case 'stream': {
      const record = recordOf(trigger.flavour, parts)
      const event = trigger.flavour === 'kafka' ? object({ records: object({}, listOf(record)) }) : records(record)
      return only(
        event,
        passes(trigger.filter, (filter) => passesCriteria(filter, andMore(decodedRecord(trigger.flavour, parts)), owner)),
      )
    }
    case 'bus': {
      const target = ruleTargetOf(app, trigger.rule, fn)
      const piped = pipedEvent(app, node, parts)
      if (piped !== undefined)
        return only(
          transformed(piped, target?.input),
          passes(trigger.pattern, (pattern) => passesPipe(pattern, recordIn(piped), owner)),
        )
      const event = busEvent(parts)
      return only(
        transformed(event, target?.input),
        passes(trigger.pattern, (pattern) => matchesPattern(pattern, andMore(event), owner) && maySend(pattern, parts, owner)),
      )
    }
    case 'broker': {
      const sent = listOf(object({ data: parts.content && encoded('base64', parts.content) }))
      return object({ messages: sent, rmqMessagesByQueue: object({}, sent) })
    }
    case 'logs':
      return object({
        awslogs: object({
          data: encoded('base64', encoded('gzip', encoded('json', object({ logEvents: listOf(object({ message: parts.content })) })))),
        }),
      })
    case 'iot':
      return only(
        parts.content ?? object({}),
        values(trigger.sql).some((sql) => topicMatches(sql, parts.key, owner)),
      )
    case 'other':
      return object({ records: listOf(object({ data: parts.content && encoded('base64', parts.content) })) })
    default:
      return undefined
  }
}

const first = (text: Known<Text> | undefined): string =>
  text === undefined ? '' : (values(text).flatMap((one) => literal(one) ?? [])[0] ?? '')
const records = (record: Shape): Shape => object({ Records: listOf(record) })

/** Sources that begin with `aws.` are the platform's: nobody else sends events in their name. Names of objects are still somebody's choice. */
export function maySend(pattern: unknown, { source }: Message['parts'], owner: Owner): boolean {
  const wanted: unknown = typeof pattern === 'object' && pattern !== null && 'source' in pattern ? pattern.source : undefined
  const platform =
    Array.isArray(wanted) && wanted.length > 0 && wanted.every((one: unknown) => typeof one === 'string' && one.startsWith('aws.'))
  return !platform || source?.kind === 'constant' || (owner.kind === 'outside' && wanted.includes('aws.s3'))
}

/** With what the platform adds: of that, nothing is known. */
export const andMore = (shape: Shape): Shape =>
  shape.kind === 'object' && shape.rest === undefined ? { ...shape, rest: unknownShape } : shape

/** A filter that cannot be told lets everything pass. */
function passes(filter: Known<unknown> | undefined, test: (filter: unknown) => boolean): boolean {
  if (filter === undefined) return true
  const all = values(filter)
  return all.length === 0 || all.some(test)
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export function notification(key: Shape | undefined, bucket: NodeName): Shape {
  return records(object({ s3: object({ object: object({ key }), bucket: object({ name: resourceShape(bucket as ResourceId) }) }) }))
}

/** https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html */
export function busEvent(parts: Message['parts']): Shape {
  return object({ source: parts.source, 'detail-type': parts['detail-type'], detail: parts.detail })
}

/** A topic's message as it reaches functions. */
export function envelope(parts: Message['parts']): Shape {
  return object({
    Message: parts.content,
    Subject: parts.subject,
    MessageAttributes: parts.attributes && mapAttributes(parts.attributes, 'Value'),
  })
}

/** Attributes as filter policies see them: values by name. */
export function plainAttributes(attributes: Shape | undefined): Shape {
  return attributes === undefined ? object({}) : mapAttributes(attributes, undefined)
}

type Flavour = Extract<Trigger, { kind: 'stream' }>['flavour']

function recordOf(flavour: Flavour, parts: Message['parts']): Shape {
  const data = parts.content && encoded('base64', parts.content)
  switch (flavour) {
    case 'table':
      return object({ dynamodb: object({ NewImage: parts.item, OldImage: parts.item, Keys: parts.item }) })
    case 'kafka':
      return object({ value: data, key: parts.key && encoded('base64', parts.key) })
    case 'kinesis':
    case 'document-database':
      return object({ kinesis: object({ data, partitionKey: parts.key }) })
  }
}

/** The record as the poller's filter sees it: data decoded, attribute values typed. */
function decodedRecord(flavour: Flavour, parts: Message['parts']): Shape {
  if (flavour === 'table') {
    const image = parts.item === undefined ? undefined : typed(parts.item)
    return object({ dynamodb: object({ NewImage: image, OldImage: image }, unknownShape) })
  }
  return object({ data: parts.content, partitionKey: parts.key, value: parts.content, key: parts.key })
}

/** `x` → `{S: x}`, where it does not say its type already. */
function typed(item: Shape): Shape {
  if (item.kind === 'encoded') return typed(item.of)
  if (item.kind !== 'object') return item
  const one = (value: Shape): Shape => {
    if (value.kind === 'object' && Object.keys(value.fields).some((name) => /^(S|N|B|BOOL|M|L|SS|NS|BS|NULL)$/.test(name))) return value
    return value.kind === 'object' ? object({ M: typed(value), L: value }) : object({ S: value, N: value, BOOL: value })
  }
  return { ...item, fields: Object.fromEntries(Object.entries(item.fields).map(([name, value]) => [name, one(value)])) }
}

function ruleTargetOf(app: Application, rule: ResourceId | undefined, fn: Fn): RuleTarget | undefined {
  const resource = rule === undefined ? undefined : resourceById(app, rule)
  return resource?.kind === 'rule' ? resource.targets.find(({ target }) => nodesOfTarget(target).includes(fn.id)) : undefined
}

/** A pipe gives a list of its source's records. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html */
export function pipedEvent(app: Application, node: NodeName, parts: Message['parts']): Shape | undefined {
  switch (resourceById(app, node as ResourceId)?.kind) {
    case 'queue':
      return listOf(object({ body: parts.content, messageAttributes: parts.attributes && mapAttributes(parts.attributes, 'stringValue') }))
    case 'table':
      return listOf(recordOf('table', parts))
    case 'stream':
      return listOf(object({ data: parts.content && encoded('base64', parts.content), partitionKey: parts.key }))
    default:
      return undefined
  }
}

/** A pipe's filter: the pattern of its only filter, or the list of all. */
export const passesPipe = (pattern: unknown, record: Shape, owner: Owner): boolean =>
  Array.isArray(pattern) ? passesCriteria(pattern, andMore(record), owner) : matchesPattern(pattern, andMore(record), owner)

/** What one record of a list is. */
export const recordIn = (list: Shape): Shape => (list.kind === 'object' ? (partsOf(list)[0] ?? list) : list)
