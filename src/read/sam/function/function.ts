import type { Buildable } from '../../document/build.ts'
import { stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { add, constant, mapUnder, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { functionEvents } from '../events/catalogue.ts'
import type { EventNeeds, Target } from '../events/event.ts'
import { expandEvents } from '../events/events.ts'
import { attribute, isOpen, ref, tagList } from '../intrinsics.ts'
import { allBut, given, rewritten } from '../properties.ts'
import { ownPolicy, roleOf, xrayPolicy } from '../role/role.ts'
import type { Resource } from '../template.ts'
import { codeOf } from './code.ts'
import { addDeployment } from './deployment.ts'
import { addInvokeConfig } from './invoke-config.ts'
import { publish } from './publish.ts'
import type { Alias } from './publish.ts'
import { addUrl } from './url.ts'

/** Properties that are SAM's alone. All others are CloudFormation's own and stay as they are. */
const own = new Set([
  'AssumeRolePolicyDocument',
  'AutoPublishAlias',
  'AutoPublishAliasAllProperties',
  'AutoPublishCodeSha256',
  'CodeUri',
  'DeadLetterQueue',
  'DeploymentPreference',
  'EventInvokeConfig',
  'Events',
  'FunctionUrlConfig',
  'ImageUri',
  'InlineCode',
  'PermissionsBoundary',
  'Policies',
  'PropagateTags',
  'ProvisionedConcurrencyConfig',
  'RolePath',
  'SourceKMSKeyArn',
  'Tracing',
  'VersionDeletionPolicy',
  'VersionDescription',
])

/** `AWS::Serverless::Function`: the function, its role, and all that its events ask for. */
export function expandFunction(draft: Draft, fn: Resource): void {
  const { logicalId, properties } = fn
  const alias = publish(draft, fn)
  const target = targetOf(fn, alias)
  const events = expandEvents(draft, fn, target, functionEvents)
  const needs = roleNeeds(draft, fn, events, addInvokeConfig(draft, fn, alias))
  const { code, codeRoot } = codeOf(draft, fn)
  const tracing = given(properties, 'Tracing')
  const image = given(properties, 'ImageUri')
  const set = {
    Role: roleOf(draft, fn, { logicalId: `${logicalId}Role`, service: 'lambda.amazonaws.com', ...needs }),
    Code: code,
    PackageType: given(properties, 'PackageType') ?? (image === undefined ? undefined : 'Image'),
    DeadLetterConfig: deadLetter(fn),
    TracingConfig: tracing === undefined ? undefined : { Mode: tracing },
    CapacityProviderConfig: capacityProvider(fn),
    Tags: tagList(given(properties, 'Tags')),
  }
  const from = { Code: 'CodeUri', DeadLetterConfig: 'DeadLetterQueue', TracingConfig: 'Tracing' }
  add(draft, rewritten(fn, 'AWS::Lambda::Function', { without: own, set, from, codeRoot }))
  addUrl(draft, fn, target.reference)
  addDeployment(draft, fn, alias)
}

function targetOf({ at, logicalId }: Resource, alias: Alias | undefined): Target {
  if (alias === undefined)
    return { kind: 'function', reference: ref(at, logicalId), arn: attribute(at, logicalId, 'Arn'), substitution: `${logicalId}.Arn` }
  const reference = ref(at, alias.logicalId)
  return { kind: 'function', reference, arn: reference, substitution: alias.logicalId }
}

function deadLetter(fn: Resource): Buildable {
  const queue = given(fn.properties, 'DeadLetterQueue')
  const target = given(queue, 'TargetArn')
  return target === undefined ? queue : { TargetArn: target }
}

/** CloudFormation groups the settings, and names the provider `CapacityProviderArn`. */
function capacityProvider(fn: Resource): Buildable {
  const config = given(fn.properties, 'CapacityProviderConfig')
  if (config?.kind !== 'map' || isOpen(config)) return config
  return { LambdaManagedInstancesCapacityProviderConfig: { ...allBut(config, 'Arn'), CapacityProviderArn: given(config, 'Arn') } }
}

const deadLetterActions: ReadonlyMap<string, string> = new Map([
  ['SQS', 'sqs:SendMessage'],
  ['SNS', 'sns:Publish'],
])

/** What SAM puts into a function's role beside `Policies`: logs, network, tracing, dead letters, event sources, destinations. */
function roleNeeds(draft: Draft, fn: Resource, events: EventNeeds, destinations: readonly Node[]): EventNeeds {
  const has = (name: string): boolean => given(fn.properties, name) !== undefined
  const traced = has('Tracing') && constant(draft, given(fn.properties, 'Tracing')) !== 'Disabled'
  const managed = [
    has('DurableConfig') ? 'AWSLambdaBasicDurableExecutionRolePolicy' : 'AWSLambdaBasicExecutionRole',
    ...(has('VpcConfig') ? ['AWSLambdaVPCAccessExecutionRole'] : []),
    ...(traced ? [xrayPolicy] : []),
    ...events.managed,
  ]
  return { managed: [...new Set(managed)], inline: [...deadLetterPolicy(draft, fn), ...events.inline, ...destinations] }
}

function deadLetterPolicy(draft: Draft, fn: Resource): readonly Node[] {
  const queue = mapUnder(draft, fn.properties, 'DeadLetterQueue')
  if (queue === undefined) return []
  const actions = deadLetterActions.get(stringOf(given(queue, 'Type')) ?? '')
  if (actions !== undefined) return [ownPolicy(queue.at, 'DeadLetterQueuePolicy', [{ actions, resource: given(queue, 'TargetArn') }])]
  report(draft, 'invalid', `DeadLetterQueue of ${fn.logicalId} is neither of type SQS nor SNS`, queue.at)
  return []
}
