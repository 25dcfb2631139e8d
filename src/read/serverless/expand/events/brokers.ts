import type { Buildable } from '../../../document/build.ts'
import { entriesOf, itemsOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { alphanumeric, normalized } from '../../names.ts'
import { joinNodes, shown } from '../../texts.ts'
import { add, attribute, grant } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { filterCriteria, incomplete, settingsOf } from './event.ts'
import type { EventExpander, FunctionEvent, Settings } from './event.ts'

const networkActions = [
  'CreateNetworkInterface',
  'DescribeNetworkInterfaces',
  'DescribeVpcs',
  'DeleteNetworkInterface',
  'DescribeSubnets',
  'DescribeSecurityGroups',
].map((name) => `ec2:${name}`)

/** Kafka in the account: https://www.serverless.com/framework/docs/providers/aws/events/msk */
export const msk: EventExpander = (stack, events) => {
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'arn')
    const [arn, topic] = [setting('arn'), setting('topic')]
    if (arn === undefined) {
      incomplete(stack, event, 'arn')
      continue
    }
    const cluster = shown(arn).startsWith('arn:') ? (shown(arn).split('/')[1] ?? '') : shown(arn)
    const scram = setting('saslScram512')
    add(
      stack,
      at,
      `${normalized(fn.key)}EventSourceMappingMSK${alphanumeric(cluster).slice(0, 79)}${alphanumeric(shown(topic)).slice(0, 79)}`,
      'AWS::Lambda::EventSourceMapping',
      {
        ...shared(event, setting),
        EventSourceArn: arn,
        StartingPosition: setting('startingPosition') ?? 'TRIM_HORIZON',
        Topics: topic === undefined ? undefined : [topic],
        SourceAccessConfigurations: scram === undefined ? undefined : [{ Type: 'SASL_SCRAM_512_AUTH', URI: scram }],
      },
    )
    grant(stack, fn, at, `msk ${fn.key} ${event.position}`, ['kafka:DescribeCluster', 'kafka:GetBootstrapBrokers'], [arn])
    grant(stack, fn, at, 'network', networkActions, '*')
  }
}

const kafkaAccess: Readonly<Record<string, readonly [type: string, prefix: string]>> = {
  vpcSubnet: ['VPC_SUBNET', 'subnet:'],
  vpcSecurityGroup: ['VPC_SECURITY_GROUP', 'security_group:'],
  saslPlainAuth: ['BASIC_AUTH', ''],
  saslScram256Auth: ['SASL_SCRAM_256_AUTH', ''],
  saslScram512Auth: ['SASL_SCRAM_512_AUTH', ''],
  clientCertificateTlsAuth: ['CLIENT_CERTIFICATE_TLS_AUTH', ''],
  serverRootCaCertificate: ['SERVER_ROOT_CA_CERTIFICATE', ''],
}

/** Kafka anywhere: https://www.serverless.com/framework/docs/providers/aws/events/kafka */
export const kafka: EventExpander = (stack, events) => {
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'topic')
    const topic = setting('topic')
    if (topic === undefined) {
      incomplete(stack, event, 'topic')
      continue
    }
    const access = entriesOf(setting('accessConfigurations')).flatMap(([name, { value }]) =>
      (value.kind === 'list' ? itemsOf(value) : [value]).map((item) => [name, item] as const),
    )
    const failure = setting('onFailureDestination')
    add(
      stack,
      at,
      `${normalized(fn.key)}EventSourceMappingKafka${alphanumeric(shown(topic)).slice(0, 158)}`,
      'AWS::Lambda::EventSourceMapping',
      {
        ...shared(event, setting),
        StartingPosition: setting('startingPosition') ?? 'TRIM_HORIZON',
        SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: setting('bootstrapServers') } },
        Topics: [topic],
        SourceAccessConfigurations: access.map(([name, item]) => ({
          Type: kafkaAccess[name]?.[0] ?? name,
          URI: joinNodes(item.at, kafkaAccess[name]?.[1] ?? '', item),
        })),
        DestinationConfig: failure === undefined ? undefined : { OnFailure: { Destination: failure } },
      },
    )
    const secrets = access.flatMap(([name, item]) => (name.startsWith('vpc') ? [] : [item]))
    if (secrets.length > 0) grant(stack, fn, at, `kafka ${fn.key} ${event.position}`, ['secretsmanager:GetSecretValue'], secrets)
    if (secrets.length < access.length) grant(stack, fn, at, 'network', networkActions, '*')
  }
}

/** https://www.serverless.com/framework/docs/providers/aws/events/activemq */
export const activemq: EventExpander = (stack, events) => messageBroker(stack, events, 'ActiveMQ')
/** https://www.serverless.com/framework/docs/providers/aws/events/rabbitmq */
export const rabbitmq: EventExpander = (stack, events) => messageBroker(stack, events, 'RabbitMQ')

function messageBroker(stack: Stack, events: readonly FunctionEvent[], flavour: string): void {
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'arn')
    const [arn, queue, secret, host] = [setting('arn'), setting('queue'), setting('basicAuthArn'), setting('virtualHost')]
    if (arn === undefined) {
      incomplete(stack, event, 'arn')
      continue
    }
    const access: Buildable[] = [
      ...(secret === undefined ? [] : [{ Type: 'BASIC_AUTH', URI: secret }]),
      ...(host === undefined ? [] : [{ Type: 'VIRTUAL_HOST', URI: host }]),
    ]
    add(
      stack,
      at,
      `${normalized(fn.key)}EventSourceMapping${flavour}${alphanumeric(shown(queue)).slice(0, 150)}`,
      'AWS::Lambda::EventSourceMapping',
      {
        ...shared(event, setting),
        EventSourceArn: arn,
        Queues: queue === undefined ? [] : [queue],
        SourceAccessConfigurations: access,
      },
    )
    if (secret !== undefined)
      grant(stack, fn, at, `${flavour} secret ${fn.key} ${event.position}`, ['secretsmanager:GetSecretValue'], [secret])
    grant(stack, fn, at, `${flavour} ${fn.key} ${event.position}`, ['mq:DescribeBroker'], [arn])
    grant(stack, fn, at, 'network', networkActions, '*')
  }
}

function shared({ fn }: FunctionEvent, setting: Settings): Readonly<Record<string, Buildable | Node>> {
  return {
    FunctionName: attribute(fn.logicalId),
    BatchSize: setting('batchSize'),
    MaximumBatchingWindowInSeconds: setting('maximumBatchingWindow'),
    Enabled: setting('enabled'),
    FilterCriteria: filterCriteria(setting('filterPatterns')),
  }
}
