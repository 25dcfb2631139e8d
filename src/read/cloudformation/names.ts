/** Which property holds the physical name, and the service part of the resource's ARN. */
export const nameProperties: ReadonlyMap<string, { readonly property: string; readonly service: string }> = new Map([
  ['AWS::Lambda::Function', { property: 'FunctionName', service: 'lambda' }],
  ['AWS::IAM::Role', { property: 'RoleName', service: 'iam' }],
  ['AWS::S3::Bucket', { property: 'BucketName', service: 's3' }],
  ['AWS::SQS::Queue', { property: 'QueueName', service: 'sqs' }],
  ['AWS::SNS::Topic', { property: 'TopicName', service: 'sns' }],
  ['AWS::DynamoDB::Table', { property: 'TableName', service: 'dynamodb' }],
  ['AWS::DynamoDB::GlobalTable', { property: 'TableName', service: 'dynamodb' }],
  ['AWS::Kinesis::Stream', { property: 'Name', service: 'kinesis' }],
  ['AWS::KinesisFirehose::DeliveryStream', { property: 'DeliveryStreamName', service: 'firehose' }],
  ['AWS::Events::EventBus', { property: 'Name', service: 'events' }],
  ['AWS::StepFunctions::StateMachine', { property: 'StateMachineName', service: 'states' }],
  ['AWS::Cognito::UserPool', { property: 'UserPoolName', service: 'cognito-idp' }],
  ['AWS::Logs::LogGroup', { property: 'LogGroupName', service: 'logs' }],
  ['AWS::SecretsManager::Secret', { property: 'Name', service: 'secretsmanager' }],
  ['AWS::SSM::Parameter', { property: 'Name', service: 'ssm' }],
])

/**
 * Service and name of an ARN (open parts shown as `${…}`), of an SQS queue URL, or undefined. ARN resource parts differ by
 * service: `table/NAME/stream/…`, `function:NAME:alias`, `NAME/*`, `stateMachine:NAME`, `log-group:NAME:*`, `event-bus/NAME`.
 */
export function nameFromArn(shown: string): { readonly service: string; readonly name: string } | undefined {
  const arn = /^arn:(?:\$\{[^}]*\}|[a-z-]+):([a-z0-9-]+):((?:\$\{[^}]*\}|[a-z0-9-])*|\*):((?:\$\{[^}]*\}|\d)*|\*):(.+)$/s.exec(shown)
  if (arn === null) {
    const queue = /^https:\/\/sqs\.[^/]+\/[^/]+\/(.+)$/.exec(shown)
    return queue?.[1] === undefined ? undefined : { service: 'sqs', name: queue[1] }
  }
  const [, service = '', , , rest = ''] = arn
  switch (service) {
    case 's3':
      return { service, name: rest.split('/')[0] ?? rest }
    case 'sqs':
    case 'sns':
      return { service, name: rest.split(':')[0] ?? rest }
    case 'dynamodb':
    case 'kinesis':
    case 'firehose':
    case 'events':
    case 'cognito-idp':
      return { service, name: rest.split('/')[1] ?? rest }
    case 'iam':
      return { service, name: rest.slice(rest.lastIndexOf('/') + 1) }
    case 'lambda':
    case 'states':
    case 'secretsmanager':
      return { service, name: splitOutsideHoles(rest)[1] ?? rest }
    case 'logs':
      return { service, name: splitOutsideHoles(rest)[1] ?? rest }
    case 'ssm':
      return { service, name: rest.replace(/^parameter/, '') }
    default:
      return undefined
  }
}

/** `function:${cf:stack.Name}:live` has three parts, not four. */
function splitOutsideHoles(value: string): readonly string[] {
  return value.match(/(?:\$\{[^}]*\}|[^:])+/g) ?? []
}
