import { known, map, values } from '../../../model/known.ts'
import type { SourceAccess, Trigger } from '../../../model/trigger.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, itemsOf, optional, readBoolean, readData, readNumber, readString, readStrings } from '../../document/value.ts'
import { functionsNamed, standing } from './found-trigger.ts'
import type { FoundTrigger } from './found-trigger.ts'

/** AWS::Lambda::EventSourceMapping: queues, streams, brokers that Lambda polls. */
export function polled(estate: Estate): readonly FoundTrigger[] {
  return estate.ofType('AWS::Lambda::EventSourceMapping').flatMap((mapping) => {
    const trigger = triggerOf(mapping, estate)
    return functionsNamed(mapping.get('FunctionName'), estate).map((fn) => ({ function: fn, trigger }))
  })
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-sourceaccessconfiguration.html */
function accessOf(mapping: Declared, estate: Estate): { readonly access?: SourceAccess } {
  const entries = itemsOf(mapping.get('SourceAccessConfigurations')).map((one) => ({
    types: values(readString(get(one, 'Type'), '')),
    uri: get(one, 'URI'),
  }))
  if (entries.length === 0) return {}
  return {
    access: {
      secrets: entries.flatMap(({ types, uri }) => (types.some((type) => notSecret.has(type)) ? [] : [estate.target(uri)])),
      network: entries.some(({ types }) => types.some((type) => type.startsWith('VPC_'))),
    },
  }
}
const notSecret: ReadonlySet<string> = new Set(['VPC_SUBNET', 'VPC_SECURITY_GROUP', 'VIRTUAL_HOST'])

const flavours = [
  { service: 'dynamodb', types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], flavour: 'table' },
  { service: 'kinesis', types: ['AWS::Kinesis::Stream', 'AWS::Kinesis::StreamConsumer'], flavour: 'kinesis' },
  { service: 'kafka', types: ['AWS::MSK::Cluster', 'AWS::MSK::ServerlessCluster'], flavour: 'kafka' },
  { service: 'rds', types: ['AWS::DocDB::DBCluster'], flavour: 'document-database' },
] as const

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html */
function triggerOf(mapping: Declared, estate: Estate): Trigger {
  const arn = mapping.get('EventSourceArn')
  const source = estate.target(arn)
  const shared = {
    ...standing(mapping),
    enabled: readBoolean(mapping.get('Enabled'), true),
    batchSize: readNumber(mapping.get('BatchSize'), 10),
    maxConcurrency:
      optional(mapping.get('ScalingConfig', 'MaximumConcurrency'), (value) => readNumber<'unlimited'>(value, 0)) ?? known('unlimited'),
    partialFailures: map(readStrings(mapping.get('FunctionResponseTypes')), (types) => types.includes('ReportBatchItemFailures')),
    onFailure: estate.targetOrNone(mapping.get('DestinationConfig', 'OnFailure', 'Destination')),
    filter: optional(mapping.get('FilterCriteria'), readData),
  } as const
  const access = accessOf(mapping, estate)
  const found = source.state === 'known' ? source.value : undefined
  const type = found?.kind === 'resource' ? estate.byId.get(found.id)?.resource.type : undefined
  const service =
    found?.kind === 'external'
      ? /^arn:[^:]*:([a-z0-9-]+):/.exec(found.name.map((part) => (typeof part === 'string' ? part : '*')).join(''))?.[1]
      : undefined
  if (type === 'AWS::AmazonMQ::Broker' || service === 'mq' || !isAbsent(mapping.get('Queues')))
    return { kind: 'broker', broker: source, ...access, ...shared }
  const selfManaged = !isAbsent(mapping.get('SelfManagedEventSource'))
  const flavour = selfManaged
    ? 'kafka'
    : flavours.find((one) => one.service === service || one.types.some((name) => name === type))?.flavour
  // A starting position is asked for by streams only.
  if (flavour === undefined && isAbsent(mapping.get('StartingPosition'))) return { kind: 'queue', queue: source, ...shared }
  return {
    kind: 'stream',
    flavour: flavour ?? 'kinesis',
    source,
    ...(selfManaged && { selfManaged }),
    ...access,
    ...shared,
    batchSize: readNumber(mapping.get('BatchSize'), 100),
    maxRetries: map(readNumber(mapping.get('MaximumRetryAttempts'), -1), (tries) => (tries < 0 ? 'until-expiry' : tries)),
    maxAgeSeconds: map(readNumber(mapping.get('MaximumRecordAgeInSeconds'), -1), (age) => (age < 0 ? 'until-expiry' : age)),
    bisect: readBoolean(mapping.get('BisectBatchOnFunctionError'), false),
  }
}
