import type { Application } from '../model/application.ts'
import type { Fn } from '../model/function.ts'
import type { NodeId } from '../model/ids.ts'
import { values } from '../model/known.ts'
import type { Known } from '../model/known.ts'
import { resourceById } from '../model/questions.ts'
import { showText, text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import type { Place } from '../model/place.ts'
import type { SourceAccess, Target, Trigger } from '../model/trigger.ts'
import { keysOf, scopesOfKeys, viaCondition } from './forwarded-needs.ts'
import type { Need, Scope } from './need.ts'
import { arnOfTarget } from './things.ts'

/*
 * What the platform does with the function's role. https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html and the pages of
 * the event sources; 2026-11-22.
 */

type Make = (action: string, scope: Scope, at: Place, what: string, optional?: boolean) => Need

const everything: Scope = { arns: [['*']], fit: 'none', things: [] }

/** What the platform needs the function's role for: reading its sources, handing on its failures, its log, its network, its traces. */
export function platformNeeds(app: Application, fn: Fn): readonly Need[] {
  const make: Make = (action, scope, at, what, optional = false) => ({
    function: fn.id,
    action,
    scope,
    conditions: [],
    reason: { kind: 'platform', what, at },
    optional,
  })
  return [
    ...fn.triggers.flatMap((trigger) => sourceNeeds(app, trigger, make)),
    ...destinationNeeds(app, fn, make),
    ...logNeeds(fn, make),
    ...networkNeeds(fn, make),
    ...mountNeeds(app, fn, make),
    ...(values(fn.tracing).includes(true)
      ? ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'].map((action) => make(action, everything, fn.at, 'it is traced'))
      : []),
    ...scopesOfKeys(fn.environmentKeyName === undefined ? [] : values(fn.environmentKeyName)).map((scope) =>
      make('kms:Decrypt', scope, fn.at, 'its environment is encrypted with this key', true),
    ),
  ]
}

const pollsTable = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']
const pollsKinesis = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:ListShards',
]
const pollsQueue = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']
const joinsNetwork = ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface']
/** Asked for by newer features; functions without them run. */
const alsoOfNetwork = [
  'ec2:DescribeSubnets',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
  'ec2:GetSecurityGroupsForVpc',
]
const asksOfClusters = ['rds:DescribeDBClusters', 'rds:DescribeDBClusterParameters', 'rds:DescribeDBSubnetGroups']
const asksOfNetwork = ['ec2:DescribeVpcs', 'ec2:DescribeSecurityGroups']
/** Polling a source in a private network: https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html, …/with-mq-permissions.html */
const pollsFromNetwork = [...joinsNetwork, 'ec2:DescribeSubnets', ...asksOfNetwork]

function sourceNeeds(app: Application, trigger: Trigger, make: Make): readonly Need[] {
  switch (trigger.kind) {
    case 'queue':
      return [
        ...ofTarget(app, trigger.queue, pollsQueue, 'it is called for the messages of this queue', trigger.at, make, {
          service: 'sqs',
          action: 'kms:Decrypt',
        }),
        ...failureNeeds(app, trigger.onFailure, trigger.at, make),
      ]
    case 'stream':
      return [...guessed(trigger, streamNeeds, app, make), ...failureNeeds(app, trigger.onFailure, trigger.at, make)]
    case 'broker':
      return [
        ...ofTarget(app, trigger.broker, ['mq:DescribeBroker'], 'it is called for the messages of this broker', trigger.at, make),
        ...pollsFromNetwork.map((action) => make(action, everything, trigger.at, 'it is called for the messages of a broker')),
        ...signInNeeds(app, trigger.access, trigger.at, make),
        ...(trigger.access === undefined ? [make('secretsmanager:GetSecretValue', secrets, trigger.at, 'it signs in to the broker')] : []),
      ]
    default:
      return []
  }
}

/** What it signs in with: secrets that the mapping names. */
function signInNeeds(app: Application, access: SourceAccess | undefined, at: Place, make: Make): readonly Need[] {
  return (access?.secrets ?? []).flatMap((secret) =>
    ofTarget(app, secret, ['secretsmanager:GetSecretValue'], 'it signs in to its source', at, make, {
      service: 'secretsmanager',
      action: 'kms:Decrypt',
    }),
  )
}

const secrets: Scope = {
  arns: [
    text(
      'arn:',
      { kind: 'pseudo', name: 'partition' },
      ':secretsmanager:',
      { kind: 'pseudo', name: 'region' },
      ':',
      { kind: 'pseudo', name: 'account' },
      ':secret:*',
    ),
  ],
  fit: 'every',
  things: [],
}

/** What stands behind an ARN from outside of the project is not told: a table's stream or another one. */
function guessed(trigger: Stream, needs: typeof streamNeeds, app: Application, make: Make): readonly Need[] {
  const isTold = values(trigger.source).every((one) => one.kind !== 'external' || typeof one.name[0] === 'string')
  if (isTold || trigger.flavour === 'kafka') return needs(app, trigger, make)
  const both = (['table', 'kinesis'] as const).flatMap((flavour) => needs(app, { ...trigger, flavour }, make))
  return both.map((need) => ({ ...need, optional: true }))
}

type Stream = Extract<Trigger, { kind: 'stream' }>

function streamNeeds(app: Application, trigger: Stream, make: Make): readonly Need[] {
  const { at, source } = trigger
  const what = 'it is called for the records of this stream'
  switch (trigger.flavour) {
    case 'table': {
      const needs = ofTarget(app, source, pollsTable, what, at, make, { service: 'dynamodb', action: 'kms:Decrypt' })
      return [...needs.map(toStream), make('dynamodb:ListStreams', everything, at, what)]
    }
    case 'kinesis':
      return [
        ...ofTarget(app, source, pollsKinesis, what, at, make, { service: 'kinesis', action: 'kms:Decrypt' }),
        ...ofTarget(app, source, ['kinesis:SubscribeToShard'], what, at, make).map((need) => ({ ...need, optional: true })),
      ]
    case 'kafka':
      return [
        ...(trigger.selfManaged === true
          ? []
          : ofTarget(app, source, ['kafka:DescribeCluster', 'kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers'], what, at, make)),
        // A cluster elsewhere is reached through the internet, unless a network is named.
        ...(trigger.selfManaged !== true || trigger.access?.network === true ? pollsFromNetwork : []).map((action) =>
          make(action, everything, at, what),
        ),
        ...signInNeeds(app, trigger.access, at, make),
      ]
    case 'document-database':
      return [
        ...[...asksOfClusters, ...pollsFromNetwork].map((action) => make(action, everything, at, what)),
        ...signInNeeds(app, trigger.access, at, make),
      ]
  }
}

/** A table's stream has an ARN of its own. */
function toStream(need: Need): Need {
  if (!need.action.startsWith('dynamodb:')) return need
  const arns = need.scope.arns.map((arn): Text => {
    const [only] = arn
    if (arn.length === 1 && typeof only === 'object' && only.kind === 'reference') return [{ ...only, attribute: 'StreamArn' }]
    return showText(arn).includes('/stream/') || (arn.length === 1 && typeof only === 'object') ? arn : text(...arn, '/stream/*')
  })
  return { ...need, scope: { ...need.scope, arns } }
}

interface Forwarded {
  readonly service: string
  readonly action: string
}

/** The same actions on each thing that it can be, and what its encryption asks for. */
function ofTarget(
  app: Application,
  target: Known<Target | 'none'>,
  actions: readonly string[],
  what: string,
  at: Place,
  make: Make,
  by?: Forwarded,
): readonly Need[] {
  return values(target).flatMap((one): readonly Need[] => {
    if (one === 'none') return []
    const found = arnOfTarget(one)
    const scope: Scope =
      found === undefined
        ? { arns: [['*']], fit: 'every', things: [] }
        : { arns: [found.arn], fit: 'exact', things: found.thing === undefined ? [] : [found.thing] }
    const keys = by === undefined || found?.thing === undefined ? [] : scopesOfKeys(keysOf(app, found.thing))
    return [
      ...actions.map((action) => make(action, scope, at, what)),
      ...(by === undefined
        ? []
        : keys.map((key) => ({ ...make(by.action, key, at, `${what}, which is encrypted`), conditions: [viaCondition(by.service)] }))),
    ]
  })
}

/** Where failed events, and the answers of asynchronous calls, go. */
function destinationNeeds(app: Application, fn: Fn, make: Make): readonly Need[] {
  const { deadLetter, onFailure, onSuccess } = fn.failure
  return [deadLetter, onFailure, ...(onSuccess === undefined ? [] : [onSuccess])].flatMap((target) =>
    failureNeeds(app, target, fn.at, make),
  )
}

function failureNeeds(app: Application, target: Known<Target | 'none'>, at: Place, make: Make): readonly Need[] {
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

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html */
function logNeeds(fn: Fn, make: Make): readonly Need[] {
  const region = { kind: 'pseudo', name: 'region' } as const
  const account = { kind: 'pseudo', name: 'account' } as const
  const partition = { kind: 'pseudo', name: 'partition' } as const
  const group = (name: Text): Text => text('arn:', partition, ':logs:', region, ':', account, ':log-group:/aws/lambda/', ...name, ':*')
  const names = fn.name === undefined ? [] : values(fn.name)
  const arns: readonly Text[] =
    fn.logging.group !== undefined
      ? [[{ kind: 'reference', to: fn.logging.group, attribute: 'Arn' }]]
      : names.length > 0
        ? names.map(group)
        : // The platform makes the name up: a role that referred to the function would be a circle.
          [group(text({ kind: 'pseudo', name: 'stack' }, `-${fn.logicalId}-*`))]
  const things: readonly NodeId[] = fn.logging.group === undefined ? [] : [fn.logging.group]
  const scope: Scope = { arns, fit: names.length > 0 || things.length > 0 ? 'exact' : 'part', things }
  return [
    make('logs:CreateLogStream', scope, fn.at, 'it writes its log'),
    make('logs:PutLogEvents', scope, fn.at, 'it writes its log'),
    make('logs:CreateLogGroup', scope, fn.at, 'it makes its log group where there is none', true),
  ]
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions */
function networkNeeds(fn: Fn, make: Make): readonly Need[] {
  if (!values(fn.network).some((network) => network !== 'none')) return []
  const what = 'it stands in a private network'
  return [
    ...joinsNetwork.map((action) => make(action, everything, fn.at, what)),
    ...[...asksOfNetwork, ...alsoOfNetwork].map((action) => make(action, everything, fn.at, what, true)),
  ]
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html: whether it only reads is not told. */
function mountNeeds(app: Application, fn: Fn, make: Make): readonly Need[] {
  return (fn.fileSystems ?? []).flatMap((system) =>
    ofTarget(app, system, ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'], 'it mounts this file system', fn.at, make),
  )
}
