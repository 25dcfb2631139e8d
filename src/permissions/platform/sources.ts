import type { Application } from '../../model/application.ts'
import { values } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { showText, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { SourceAccess, Trigger } from '../../model/trigger.ts'
import type { Need, Scope } from '../need.ts'
import { isNestedStack } from '../nested-stack.ts'
import { arnHere } from '../things.ts'
import { failureNeeds } from './destinations.ts'
import { everything, ofTarget } from './make.ts'
import type { Make } from './make.ts'
import { asksOfNetwork, joinsNetwork } from './network.ts'

const pollsTable = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']
const pollsKinesis = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:ListShards',
]
const pollsQueue = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']
const asksOfClusters = ['rds:DescribeDBClusters', 'rds:DescribeDBClusterParameters', 'rds:DescribeDBSubnetGroups']
/** Polling a source in a private network: https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html, …/with-mq-permissions.html */
const pollsFromNetwork = [...joinsNetwork, 'ec2:DescribeSubnets', ...asksOfNetwork]

/** What polling an event source needs, and handing on what fails. */
export function sourceNeeds(app: Application, trigger: Trigger, make: Make): readonly Need[] {
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

const secrets: Scope = { arns: [arnHere('secretsmanager', ['secret:*'])], fit: 'every', things: [] }

/** What stands behind an ARN from outside of the project is not told: a table's stream or another one. */
function guessed(trigger: Stream, needs: typeof streamNeeds, app: Application, make: Make): readonly Need[] {
  const isTold = values(trigger.source).every((one) =>
    one.kind === 'external' ? typeof one.name[0] === 'string' : !isNestedStack(app, one.id),
  )
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
