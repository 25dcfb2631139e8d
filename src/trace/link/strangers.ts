import type { Application } from '../../model/application.ts'
import type { Place } from '../../model/place.ts'
import { resourceById } from '../../model/questions.ts'
import { remembered } from '../../model/remembered.ts'
import type { ResourceId } from '../../model/ids.ts'
import { deliveriesTo } from './deliveries.ts'
import { nodesOfTrigger } from './events.ts'
import type { Message, NodeName } from './message.ts'
import { defaultBus, isChannel, nodesOfTarget, shownNode } from './nodes.ts'
import { outsider } from './outside-writers.ts'
import type { ResourceKind } from '../../model/resource.ts'

/**
 * Nobody in the application writes to a thing that starts its functions: others do, with rights that the templates do not show. Undefined where the
 * thing is not listened to, or where its messages are the platform's or the team's own.
 */
export function strangerAt(app: Application, node: NodeName): Message | undefined {
  const at = listened(app).get(node)
  if (at === undefined || (deliveriesTo(app).get(node) ?? []).length > 0 || scheduled(app).has(node)) return undefined
  const resource = resourceById(app, node as ResourceId)
  const known = resource ?? { id: node as ResourceId, logicalId: shownNode(app, node), kind: kindOfNode(node) }
  return outsider(known, { reach: 'internal', says: `whoever can write to ${known.logicalId} starts what listens to it`, at })
}

const kinds: Readonly<Record<string, ResourceKind>> = {
  'outside:bucket': 'bucket',
  'outside:queue': 'queue',
  'outside:topic': 'topic',
  'outside:stream': 'stream',
  'outside:bus': 'bus',
  'azure-queue': 'queue',
  'azure-bus-queue': 'queue',
  'azure-bus-topic': 'topic',
  'azure-hub': 'stream',
  'azure-container': 'bucket',
  'azure-documents': 'stream',
  s3: 'bucket',
  sqs: 'queue',
  sns: 'topic',
  dynamodb: 'table',
  kinesis: 'stream',
  kafka: 'stream',
  firehose: 'stream',
  eventbridge: 'bus',
  sfn: 'workflow',
}

function kindOfNode(node: NodeName): ResourceKind {
  return node === defaultBus ? 'bus' : (kinds[node] ?? kinds[node.slice(0, node.indexOf(':'))] ?? 'other')
}

/** Things that start functions, by themselves or by handing on, with where that is said. */
const listened = remembered((app: Application): ReadonlyMap<NodeName, Place> => {
  const all = new Map<NodeName, Place>()
  const listen = (node: NodeName, at: Place): void => {
    if (all.has(node)) return
    all.set(node, at)
    for (const delivery of deliveriesTo(app).get(node) ?? []) listen(delivery.from, delivery.at)
  }
  for (const fn of app.functions)
    for (const trigger of fn.triggers) {
      if (trigger.kind === 'workflow') listen(trigger.workflow, trigger.at)
      else if (isChannel(trigger.kind) || trigger.kind === 'other') for (const node of nodesOfTrigger(trigger)) listen(node, trigger.at)
    }
  return all
})

/** Workflows and queues that a schedule feeds get what the template says. */
const scheduled = remembered(
  (app: Application): ReadonlySet<NodeName> =>
    new Set(
      app.resources.flatMap((rule) =>
        rule.kind === 'rule' && rule.schedule !== undefined ? rule.targets.flatMap(({ target }) => nodesOfTarget(target)) : [],
      ),
    ),
)
