import { gap } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { child, itemsOf, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { mapUnder, unreadable } from '../draft.ts'
import { destinationStatements } from '../function/destination.ts'
import { isOpen, localArn } from '../intrinsics.ts'
import { allBut, given, picked } from '../properties.ts'
import { ownPolicy } from '../role/role.ts'
import type { Statement } from '../role/role.ts'
import { addDescribed } from './event.ts'
import type { Event, EventExpander } from './event.ts'

/** How a source that Lambda polls is written, and what the role needs to read it. */
interface Polled {
  /** The event's property that names the source; becomes `EventSourceArn`. */
  readonly source?: string
  readonly managed?: string
  /** Properties of the event that CloudFormation keeps together under another name. */
  readonly grouped?: { readonly into: string; readonly names: readonly string[] }
  readonly statements?: (event: Event) => readonly Statement[]
}

const kinds: ReadonlyMap<string, Polled> = new Map<string, Polled>([
  ['SQS', { source: 'Queue', managed: 'AWSLambdaSQSQueueExecutionRole' }],
  ['Kinesis', { source: 'Stream', managed: 'AWSLambdaKinesisExecutionRole' }],
  ['DynamoDB', { source: 'Stream', managed: 'AWSLambdaDynamoDBExecutionRole' }],
  [
    'MSK',
    {
      source: 'Stream',
      managed: 'AWSLambdaMSKExecutionRole',
      grouped: { into: 'AmazonManagedKafkaEventSourceConfig', names: ['ConsumerGroupId', 'SchemaRegistryConfig'] },
      statements: (event) => [...secrets(event), ...schemaRegistry(event)],
    },
  ],
  [
    'SelfManagedKafka',
    {
      grouped: { into: 'SelfManagedKafkaEventSourceConfig', names: ['ConsumerGroupId', 'SchemaRegistryConfig'] },
      statements: (event) => [...secrets(event), ...(hasNetwork(event) ? [network] : []), ...secretKey(event), ...schemaRegistry(event)],
    },
  ],
  [
    'MQ',
    {
      source: 'Broker',
      statements: (event) => [
        ...secrets(event),
        { actions: ['mq:DescribeBroker'], resource: given(event.properties, 'Broker') },
        ...secretKey(event),
      ],
    },
  ],
  [
    'DocumentDB',
    {
      source: 'Cluster',
      grouped: { into: 'DocumentDBEventSourceConfig', names: ['DatabaseName', 'CollectionName', 'FullDocument'] },
      statements: (event) => [...secrets(event), ...databaseCluster(event), network, ...secretKey(event)],
    },
  ],
])

/** Properties that only tell SAM what the role needs, or that are written in another form. */
const notDescribed = ['DestinationConfig', 'DynamicPolicyName', 'KafkaBootstrapServers', 'SecretsManagerKmsKeyId']

export const polledTypes: readonly string[] = [...kinds.keys()]

/** A source that Lambda polls: an event source mapping, and in the function's role the right to read. */
export const polled: EventExpander = (event) => {
  const kind = kinds.get(event.type) ?? {}
  const { at, draft, id, logicalId, properties, target } = event
  const { source, grouped } = kind
  const failure = destination(event)
  const servers = given(properties, 'KafkaBootstrapServers')
  const own = [...notDescribed, ...(source === undefined ? [] : [source]), ...(grouped?.names ?? [])]
  addDescribed(event, logicalId, 'AWS::Lambda::EventSourceMapping', {
    FunctionName: target.reference,
    EventSourceArn:
      source === undefined
        ? undefined
        : (given(properties, source) ?? unreadable(draft, 'invalid', `the event ${id} has no ${source}`, at)),
    SelfManagedEventSource: servers === undefined ? undefined : { Endpoints: { KafkaBootstrapServers: servers } },
    ...allBut(properties, ...own),
    ...(grouped?.names.some((name) => given(properties, name) !== undefined) === true
      ? { [grouped.into]: picked(properties, ...grouped.names) }
      : {}),
    DestinationConfig: failure.config,
  })
  const needs = (name: string, statements: readonly Statement[]): readonly Node[] =>
    statements.length === 0 ? [] : [ownPolicy(at, `${logicalId}${name}Policy`, statements)]
  return {
    managed: kind.managed === undefined ? [] : [kind.managed],
    inline: [...needs(event.type, kind.statements?.(event) ?? []), ...needs('Destination', failure.statements)],
  }
}

interface Failure {
  readonly config: Buildable
  readonly statements: readonly Statement[]
}

/** `DestinationConfig.OnFailure` with SAM's own `Type`, which says what the role needs. */
function destination({ draft, properties }: Event): Failure {
  const config = mapUnder(draft, properties, 'DestinationConfig')
  const target = given(config, 'OnFailure', 'Destination')
  if (config === undefined || isOpen(config) || target === undefined) return { config, statements: [] }
  const type = stringOf(given(config, 'OnFailure', 'Type'))
  return { config: { OnFailure: { Destination: target } }, statements: destinationStatements(type, target) }
}

const credentials = new Set([
  'BASIC_AUTH',
  'CLIENT_CERTIFICATE_TLS_AUTH',
  'SASL_SCRAM_256_AUTH',
  'SASL_SCRAM_512_AUTH',
  'SERVER_ROOT_CA_CERTIFICATE',
])

/** The secrets that hold what the source asks for. */
function secrets({ properties }: Event): readonly Statement[] {
  const configured = [
    ...itemsOf(child(properties, 'SourceAccessConfigurations')),
    ...itemsOf(child(properties, 'SchemaRegistryConfig', 'AccessConfigs')),
  ]
  return configured
    .filter((one) => credentials.has(stringOf(child(one, 'Type')) ?? ''))
    .map((one) => ({ actions: ['secretsmanager:GetSecretValue'], resource: given(one, 'URI') ?? gap(one.at, 'no secret is named') }))
}

function hasNetwork({ properties }: Event): boolean {
  return itemsOf(child(properties, 'SourceAccessConfigurations')).some((one) => stringOf(child(one, 'Type'))?.startsWith('VPC_') === true)
}

const network: Statement = {
  actions: [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeVpcs',
    'ec2:DescribeSubnets',
    'ec2:DescribeSecurityGroups',
  ],
  resource: '*',
}

function secretKey({ properties }: Event): readonly Statement[] {
  const id = given(properties, 'SecretsManagerKmsKeyId')
  return id === undefined ? [] : [{ actions: ['kms:Decrypt'], resource: localArn(id.at, 'kms', 'key/${KeyId}', { KeyId: id }) }]
}

function databaseCluster({ at, properties }: Event): readonly Statement[] {
  return [
    { actions: ['rds:DescribeDBClusterParameters'], resource: localArn(at, 'rds', 'cluster-pg:*') },
    { actions: ['rds:DescribeDBSubnetGroups'], resource: localArn(at, 'rds', 'subgrp:*') },
    { actions: ['rds:DescribeDBClusters'], resource: given(properties, 'Cluster') },
  ]
}

/** A schema registry of Glue is named by its ARN, others by a URL. */
function schemaRegistry({ properties }: Event): readonly Statement[] {
  const uri = given(properties, 'SchemaRegistryConfig', 'SchemaRegistryURI')
  const written = stringOf(uri) ?? stringOf(child(uri, 'Fn::Sub'))
  if (uri === undefined || written?.startsWith('https://') === true) return []
  const name = written?.split(':registry/')[1]
  const schemas =
    name === undefined ? gap(uri.at, 'the schema registry is known only at deployment') : localArn(uri.at, 'glue', `schema/${name}/*`)
  return [
    { actions: ['glue:GetRegistry'], resource: uri },
    { actions: ['glue:GetSchemaVersion'], resource: schemas },
  ]
}
