import { keyPlace, stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { both, negated } from '../conditions.ts'
import { make, mapUnder, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute, branchesOf, either, isNoValue, isOpen, ref } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import { ownPolicy } from '../role/role.ts'
import type { Resource } from '../template.ts'
import { destinationStatements } from './destination.ts'
import type { Alias } from './publish.ts'

/** `EventInvokeConfig`: retries and destinations of asynchronous calls. Answers what the role needs for the destinations. */
export function addInvokeConfig(draft: Draft, fn: Resource, alias: Alias | undefined): readonly Node[] {
  const config = mapUnder(draft, fn.properties, 'EventInvokeConfig')
  if (config === undefined) return []
  const at = keyPlace(fn.properties, 'EventInvokeConfig') ?? config.at
  const written = mapUnder(draft, config, 'DestinationConfig')
  const destinations =
    written === undefined || isOpen(written) ? [] : outcomes.flatMap((outcome) => destinationOf(draft, fn, written, outcome))
  const making = { logicalId: `${fn.logicalId}EventInvokeConfig`, type: 'AWS::Lambda::EventInvokeConfig', at, written: true }
  make(draft, fn, making, {
    FunctionName: ref(at, fn.logicalId),
    Qualifier: alias?.name ?? '$LATEST',
    ...picked(config, 'MaximumEventAgeInSeconds', 'MaximumRetryAttempts'),
    DestinationConfig: isOpen(written)
      ? written
      : Object.fromEntries(destinations.map(({ outcome, target }) => [outcome, { Destination: target }])),
  })
  return destinations.flatMap(({ policy }) => policy)
}

const outcomes = ['OnSuccess', 'OnFailure'] as const

interface Destination {
  readonly outcome: (typeof outcomes)[number]
  readonly target: Node
  readonly policy: readonly Node[]
}

function destinationOf(draft: Draft, fn: Resource, written: Mapping, outcome: Destination['outcome']): readonly Destination[] {
  const config = mapUnder(draft, written, outcome)
  if (config === undefined) return []
  const wanted = { type: stringOf(given(config, 'Type')), prefix: `${fn.logicalId}EventInvokeConfig${outcome}`, at: config.at }
  const target = targetOf(draft, fn, given(config, 'Destination'), wanted)
  const statements = destinationStatements(wanted.type, target)
  return [{ outcome, target, policy: statements.length === 0 ? [] : [ownPolicy(config.at, `${wanted.prefix}Policy`, statements)] }]
}

interface Wanted {
  readonly type: string | undefined
  readonly prefix: string
  readonly at: Node['at']
}

/** A queue or topic that is not named is made, under the condition under which it is not named. */
function targetOf(draft: Draft, fn: Resource, own: Node | undefined, wanted: Wanted): Node {
  const makes = (condition?: string): Node =>
    makeTarget(draft, { ...fn, condition: both(draft, fn.condition, condition, wanted.at) }, wanted)
  if (own === undefined) return makes()
  const branches = branchesOf(own)
  if (branches === undefined) return own
  const { condition, whenTrue, whenFalse } = branches
  if (isNoValue(whenTrue)) return either(own.at, condition, makes(condition), whenFalse)
  return isNoValue(whenFalse) ? either(own.at, condition, whenTrue, makes(negated(draft, condition, own.at))) : own
}

function makeTarget(draft: Draft, owner: Resource, { type, prefix, at }: Wanted): Node {
  if (type === 'SQS') {
    make(draft, owner, { logicalId: `${prefix}Queue`, type: 'AWS::SQS::Queue', at }, {})
    draft.aliases.set(`${owner.logicalId}.DestinationQueue`, `${prefix}Queue`)
    return attribute(at, `${prefix}Queue`, 'Arn')
  }
  if (type === 'SNS') {
    make(draft, owner, { logicalId: `${prefix}Topic`, type: 'AWS::SNS::Topic', at }, {})
    draft.aliases.set(`${owner.logicalId}.DestinationTopic`, `${prefix}Topic`)
    return ref(at, `${prefix}Topic`)
  }
  return unreadable(draft, 'invalid', 'a destination names nothing, and SAM makes only queues and topics', at)
}
