import type { Application } from '../../model/application.ts'
import type { ResourceId } from '../../model/ids.ts'
import { values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { resourceById, routeById, shortName, showRoute } from '../../model/questions.ts'
import { remembered } from '../../model/remembered.ts'
import { literal, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Target, Trigger } from '../../model/trigger.ts'
import type { NodeName } from './message.ts'
import { lastPart, undeclared } from './names.ts'

/** The bus that every account has. */
export const defaultBus = 'eventbridge:default' as ResourceId

/** Triggers whose writers may stand anywhere in the account. Routes, devices and logs have their own. */
const channels: ReadonlySet<Trigger['kind']> = new Set(['bucket', 'queue', 'topic', 'stream', 'broker', 'bus'])
export const isChannel = (kind: Trigger['kind']): boolean => channels.has(kind)

/** A queue, a stream, … of which the files tell nothing more. */
export const outsideThing = (kind: Trigger['kind']): NodeName => `outside:${kind}`

/** The nodes that a target is; what is outside of the project has none. */
export function nodesOfTarget(target: Known<Target | 'none'> | 'default' | undefined): readonly NodeName[] {
  if (target === undefined) return []
  if (target === 'default') return [defaultBus]
  return values(target).flatMap((one) => {
    if (one === 'none') return []
    if (one.kind !== 'external') return [one.id]
    return literal(one.name) === 'event-bus/default' ? [defaultBus] : outsideNode(one.name)
  })
}

/** SDKs' ids of the services whose things functions write to, by the service in their ARNs. */
const servicesOfArns: Readonly<Record<string, string>> = {
  sqs: 'sqs',
  sns: 'sns',
  s3: 's3',
  dynamodb: 'dynamodb',
  kinesis: 'kinesis',
  kafka: 'kafka',
  firehose: 'firehose',
  events: 'eventbridge',
  states: 'sfn',
  lambda: 'lambda',
}

/** Is this the name of a thing of another platform than AWS, with its kind before it: `azure-queue:jobs`? */
export const isThing = (name: string): boolean => /^azure-[a-z-]+:./.test(name)

/** Something that the project names and does not declare. */
function outsideNode(name: Text): readonly NodeName[] {
  const thing = literal(name)
  if (thing !== undefined && isThing(thing)) return [thing]
  const arn = /^arn:[^:]*:([a-z0-9-]+):/.exec(showText(name))?.[1] ?? ''
  const service = Object.hasOwn(servicesOfArns, arn) ? servicesOfArns[arn] : undefined
  const own = lastPart(name)
  if (service === undefined || own.length === 0) return []
  return service === 'eventbridge' && literal(own) === 'default' ? [defaultBus] : [undeclared(service, own)]
}

const namesOf = remembered(
  (app: Application): ReadonlyMap<string, string> =>
    new Map([...app.functions, ...app.resources].map(({ id, logicalId }) => [id, logicalId])),
)

/** A node as people call it. */
export function shownNode(app: Application, node: NodeName): string {
  const name = namesOf(app).get(node)
  if (name !== undefined) return name
  const route = routeById(app, node as never)
  if (route !== undefined) return showRoute(route)
  if (node.startsWith('outside:')) return `a ${node.slice('outside:'.length)} outside of the project`
  return node === defaultBus ? 'the default bus' : (resourceById(app, node as ResourceId)?.logicalId ?? shortName(node))
}
