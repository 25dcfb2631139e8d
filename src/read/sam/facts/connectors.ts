// What AWS::Serverless::Connector grants, per pair of source and destination.
// Source: AWS SAM (aws/serverless-application-model, Apache-2.0), version 1.109.0 and 31 commits, 7000d0a3b of 2026-05-29,
// the connector profiles. Restated as of 2026-11-22.

import { actionsOf } from '../../../policy/action-words.ts'
import { localArn, type Grant } from './grant.ts'

/** Where the grant of a connector is written down. */
export type ConnectorTarget = 'source role' | 'destination role' | 'destination queue' | 'destination topic' | 'destination function'

export type ConnectorAccess = 'Read' | 'Write'

/**
 * One supported pair, by CloudFormation resource type (see `connectorType` for SAM's own types). The resources and conditions of its
 * grants may hold `${Source.Arn}`, `${Source.ResourceId}` (the API id), `${Source.Qualifier}` (the route; `*` unless given),
 * `${Destination.Arn}` and `${Destination.Name}`. SAM refuses the template when one of them cannot be told.
 */
export interface Connector {
  readonly source: string
  readonly destination: string
  readonly target: ConnectorTarget
  readonly grants: Readonly<Partial<Record<ConnectorAccess, readonly Grant[]>>>
  /** The only combinations SAM accepts. Without it every combination of the keys of `grants` is accepted. */
  readonly combinations?: readonly (readonly ConnectorAccess[])[]
}

const FUNCTION = 'AWS::Lambda::Function'
const TABLE = 'AWS::DynamoDB::Table'
const BUCKET = 'AWS::S3::Bucket'
const QUEUE = 'AWS::SQS::Queue'
const TOPIC = 'AWS::SNS::Topic'
const BUS = 'AWS::Events::EventBus'
const RULE = 'AWS::Events::Rule'
const STATE_MACHINE = 'AWS::StepFunctions::StateMachine'
const REST_API = 'AWS::ApiGateway::RestApi'
const HTTP_API = 'AWS::ApiGatewayV2::Api'
const GRAPHQL_API = 'AWS::AppSync::GraphQLApi'
const DATA_SOURCE = 'AWS::AppSync::DataSource'
const PLACE_INDEX = 'AWS::Location::PlaceIndex'

const source = '${Source.Arn}'
const destination = '${Destination.Arn}'
const executions = localArn('states', 'execution:${Destination.Name}:*')
/** The rule through which Step Functions learns that a nested execution has ended. */
const nestedExecutionRule = localArn('events', 'rule/StepFunctionsGetEventsForStepFunctionsExecutionRule')
const routes = localArn('execute-api', '${Source.ResourceId}/${Source.Qualifier}')

const allow = (actions: string, ...resources: readonly string[]): Grant => ({ actions: actionsOf(actions), resources })

/** A grant in the policy of a queue or topic. */
const send = (action: string, principal: string): Grant => ({
  ...allow(action, destination),
  principal,
  conditions: { ArnEquals: { 'aws:SourceArn': source } },
})

/** A Lambda permission. Lambda compares SourceArn with ArnLike and SourceAccount with StringEquals. */
const invokedBy = (principal: string, sourceArn: string, account?: { 'aws:SourceAccount': string }): Grant => ({
  ...allow('lambda: InvokeFunction', destination),
  principal,
  conditions: { ArnLike: { 'aws:SourceArn': sourceArn }, ...(account && { StringEquals: account }) },
})

const tableAccess: Connector['grants'] = {
  Read: [allow('dynamodb: BatchGetItem ConditionCheckItem GetItem PartiQLSelect Query Scan', destination, `${destination}/index/*`)],
  Write: [
    allow(
      'dynamodb: BatchWriteItem DeleteItem PartiQLDelete PartiQLInsert PartiQLUpdate PutItem UpdateItem',
      destination,
      `${destination}/index/*`,
    ),
  ],
}

const bucketAccess: Connector['grants'] = {
  Read: [
    allow(
      `
        s3: GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTorrent GetObjectVersion GetObjectVersionAcl
        GetObjectVersionForReplication GetObjectVersionTorrent ListBucket ListBucketMultipartUploads ListBucketVersions
        ListMultipartUploadParts
      `,
      destination,
      `${destination}/*`,
    ),
  ],
  Write: [
    allow(
      's3: AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention RestoreObject',
      destination,
      `${destination}/*`,
    ),
  ],
}

const publish: Connector['grants'] = { Write: [allow('sns: Publish', destination)] }
const putEvents: Connector['grants'] = { Write: [allow('events: PutEvents', destination)] }
const invoke: Connector['grants'] = { Write: [allow('lambda: InvokeAsync InvokeFunction', destination)] }

export const connectors: readonly Connector[] = [
  {
    source: FUNCTION,
    destination: STATE_MACHINE,
    target: 'source role',
    grants: {
      Read: [
        allow('states: DescribeStateMachine ListExecutions', destination),
        allow('states: DescribeExecution DescribeStateMachineForExecution GetExecutionHistory', executions),
      ],
      Write: [allow('states: StartExecution StartSyncExecution', destination), allow('states: StopExecution', executions)],
    },
  },
  {
    source: FUNCTION,
    destination: QUEUE,
    target: 'source role',
    grants: {
      Read: [allow('sqs: GetQueueAttributes ReceiveMessage', destination)],
      Write: [allow('sqs: ChangeMessageVisibility DeleteMessage PurgeQueue SendMessage', destination)],
    },
  },
  {
    source: FUNCTION,
    destination: PLACE_INDEX,
    target: 'source role',
    grants: {
      Read: [
        allow(
          'geo: DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText',
          destination,
        ),
      ],
    },
  },
  { source: FUNCTION, destination: TABLE, target: 'source role', grants: tableAccess },
  { source: FUNCTION, destination: BUCKET, target: 'source role', grants: bucketAccess },
  { source: FUNCTION, destination: TOPIC, target: 'source role', grants: publish },
  { source: FUNCTION, destination: BUS, target: 'source role', grants: putEvents },
  { source: FUNCTION, destination: FUNCTION, target: 'source role', grants: invoke },

  {
    source: STATE_MACHINE,
    destination: STATE_MACHINE,
    target: 'source role',
    combinations: [['Read'], ['Read', 'Write']],
    grants: {
      Read: [allow('states: DescribeExecution', executions), allow('events: DescribeRule', nestedExecutionRule)],
      Write: [
        allow('states: StartExecution', destination),
        allow('states: StopExecution', executions),
        allow('events: PutRule PutTargets', nestedExecutionRule),
      ],
    },
  },
  { source: STATE_MACHINE, destination: QUEUE, target: 'source role', grants: { Write: [allow('sqs: SendMessage', destination)] } },
  { source: STATE_MACHINE, destination: TABLE, target: 'source role', grants: tableAccess },
  { source: STATE_MACHINE, destination: BUCKET, target: 'source role', grants: bucketAccess },
  { source: STATE_MACHINE, destination: TOPIC, target: 'source role', grants: publish },
  { source: STATE_MACHINE, destination: BUS, target: 'source role', grants: putEvents },
  { source: STATE_MACHINE, destination: FUNCTION, target: 'source role', grants: invoke },

  {
    source: DATA_SOURCE,
    destination: FUNCTION,
    target: 'source role',
    grants: { Write: [allow('lambda: InvokeAsync InvokeFunction', destination, `${destination}:*`)] },
  },
  { source: DATA_SOURCE, destination: TABLE, target: 'source role', grants: tableAccess },
  { source: DATA_SOURCE, destination: BUS, target: 'source role', grants: putEvents },

  { source: RULE, destination: BUS, target: 'source role', grants: putEvents },
  { source: RULE, destination: STATE_MACHINE, target: 'source role', grants: { Write: [allow('states: StartExecution', destination)] } },
  {
    source: RULE,
    destination: QUEUE,
    target: 'destination queue',
    grants: { Write: [send('sqs: SendMessage', 'events.amazonaws.com')] },
  },
  { source: RULE, destination: TOPIC, target: 'destination topic', grants: { Write: [send('sns: Publish', 'events.amazonaws.com')] } },
  { source: RULE, destination: FUNCTION, target: 'destination function', grants: { Write: [invokedBy('events.amazonaws.com', source)] } },

  { source: TOPIC, destination: QUEUE, target: 'destination queue', grants: { Write: [send('sqs: SendMessage', 'sns.amazonaws.com')] } },
  { source: TOPIC, destination: FUNCTION, target: 'destination function', grants: { Write: [invokedBy('sns.amazonaws.com', source)] } },

  {
    source: TABLE,
    destination: FUNCTION,
    target: 'destination role',
    grants: { Read: [allow('dynamodb: DescribeStream GetRecords GetShardIterator ListStreams', `${source}/stream/*`)] },
  },
  {
    source: QUEUE,
    destination: FUNCTION,
    target: 'destination role',
    combinations: [['Read', 'Write']],
    grants: {
      Read: [allow('sqs: GetQueueAttributes ReceiveMessage', source)],
      Write: [allow('sqs: DeleteMessage', source)],
    },
  },
  {
    source: BUCKET,
    destination: FUNCTION,
    target: 'destination function',
    grants: { Write: [invokedBy('s3.amazonaws.com', source, { 'aws:SourceAccount': '${AWS::AccountId}' })] },
  },
  {
    source: REST_API,
    destination: FUNCTION,
    target: 'destination function',
    grants: { Write: [invokedBy('apigateway.amazonaws.com', routes)] },
  },
  {
    source: HTTP_API,
    destination: FUNCTION,
    target: 'destination function',
    grants: { Write: [invokedBy('apigateway.amazonaws.com', routes)] },
  },
  {
    source: GRAPHQL_API,
    destination: FUNCTION,
    target: 'destination function',
    grants: { Write: [invokedBy('appsync.amazonaws.com', localArn('appsync', 'apis/${Source.ResourceId}'))] },
  },
]

const cloudFormationTypes: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Function', FUNCTION],
  ['AWS::Serverless::StateMachine', STATE_MACHINE],
  ['AWS::Serverless::Api', REST_API],
  ['AWS::Serverless::HttpApi', HTTP_API],
  ['AWS::Serverless::SimpleTable', TABLE],
])

/** The type under which a resource stands in `connectors`: SAM's own types by what they become, every other as it is. */
export function connectorType(resourceType: string): string {
  return cloudFormationTypes.get(resourceType) ?? resourceType
}

/** The property that names the role of a source or destination. The role of an Events::Rule is the `RoleArn` of the matching target. */
export const roleProperties: ReadonlyMap<string, string> = new Map([
  [FUNCTION, 'Role'],
  [STATE_MACHINE, 'RoleArn'],
  [DATA_SOURCE, 'ServiceRoleArn'],
])
