import type { Place } from '../../../model/place.ts'
import { build, list } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { make } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute } from '../intrinsics.ts'
import { given } from '../properties.ts'
import type { Properties } from '../properties.ts'
import { ownPolicy, trust } from '../role/role.ts'
import type { Resource } from '../template.ts'

/** What an event starts: a function (or the alias that its events go to), or a state machine. */
export interface Target {
  readonly kind: 'function' | 'state-machine'
  /** As permissions and mappings name it: `Ref` of the function or alias. */
  readonly reference: Node
  /** As destinations name it. */
  readonly arn: Node
  /** As an `Fn::Sub` names the ARN: `Fn.Arn`, `FnAliaslive`. */
  readonly substitution: string
}

/** An item of `Events`. */
export interface Event {
  readonly draft: Draft
  readonly owner: Resource
  readonly target: Target
  readonly id: string
  /** Logical id of the owner, then the event's key: what the logical ids of all that the event makes begin with. */
  readonly logicalId: string
  readonly type: string
  readonly properties: Mapping
  /** The event's key. */
  readonly at: Place
}

/** What the owner's role needs for the event. */
export interface EventNeeds {
  readonly managed: readonly string[]
  readonly inline: readonly Node[]
}

export const nothing: EventNeeds = { managed: [], inline: [] }

export type EventExpander = (event: Event) => EventNeeds

/** Adds what the event's own lines describe: a rule, a mapping, a subscription. */
export function addDescribed({ at, draft, owner }: Event, logicalId: string, type: string, properties: Properties): void {
  make(draft, owner, { logicalId, type, at, written: true }, properties)
}

/** Adds what SAM makes beside it. */
export function addGenerated({ at, draft, owner }: Event, logicalId: string, type: string, properties: Properties): void {
  make(draft, owner, { logicalId, type, at }, properties)
}

/** Lets a service invoke the function. State machines are started with a role instead. */
export function permit(event: Event, principal: string, source: Properties, suffix = 'Permission'): void {
  addGenerated(event, `${event.logicalId}${suffix}`, 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: event.target.reference,
    Principal: principal,
    ...source,
  })
}

/** The role with which a service starts the target; answers its ARN. */
export function startingRole(event: Event, service: string, extra: readonly Node[] = []): Node {
  const logicalId = `${event.logicalId}Role`
  const actions = event.target.kind === 'function' ? 'lambda:InvokeFunction' : 'states:StartExecution'
  const boundary = event.target.kind === 'function' ? undefined : given(event.owner.properties, 'PermissionsBoundary')
  const start = ownPolicy(event.at, `${logicalId}Policy`, [{ actions, resource: event.target.arn }])
  addGenerated(event, logicalId, 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: trust(event.at, service),
    Policies: list(event.at, [start, ...extra]),
    PermissionsBoundary: given(event.properties, 'PermissionsBoundary') ?? boundary,
  })
  return attribute(event.at, logicalId, 'Arn')
}

/** A queue's policy that lets a service send to it. */
export function queuePolicy(
  event: Event,
  logicalId: string,
  queue: { readonly url: Node; readonly arn: Node },
  sender: { readonly principal: Buildable; readonly source: Node },
): void {
  const statement = build(event.at, {
    Effect: 'Allow',
    Principal: sender.principal,
    Action: 'sqs:SendMessage',
    Resource: queue.arn,
    Condition: { ArnEquals: { 'aws:SourceArn': sender.source } },
  })
  addGenerated(event, logicalId, 'AWS::SQS::QueuePolicy', {
    Queues: [queue.url],
    PolicyDocument: { Version: '2012-10-17', Statement: [statement] },
  })
}
