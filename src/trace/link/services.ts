import type { NamedKind } from './names.ts'

/** The kinds of resources that a service's operations act on. */
const kindsOfService: Readonly<Record<string, readonly NamedKind[]>> = {
  s3: ['bucket'],
  dynamodb: ['table'],
  dax: ['table'],
  sqs: ['queue'],
  sns: ['topic'],
  kinesis: ['stream'],
  firehose: ['stream'],
  eventbridge: ['bus'],
  lambda: ['function'],
  sfn: ['workflow'],
  ssm: ['config-parameter'],
  secretsmanager: ['secret'],
  'cognito-identity-provider': ['user-pool'],
}

export const kindsOf = (service: string): readonly NamedKind[] => kindsOfService[service] ?? []

/** IAM's prefixes, where the SDK's name for a service is another one. */
const prefixes: Readonly<Record<string, string>> = {
  eventbridge: 'events',
  sfn: 'states',
  'cognito-identity-provider': 'cognito-idp',
  'iot-data-plane': 'iot',
  dax: 'dynamodb',
}

/** IAM's words for operations that it calls otherwise. https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html */
const actions: Readonly<Record<string, string>> = {
  'sqs:SendMessageBatch': 'sqs:SendMessage',
  'sns:PublishBatch': 'sns:Publish',
  'lambda:Invoke': 'lambda:InvokeFunction',
  'lambda:InvokeAsync': 'lambda:InvokeFunction',
  'lambda:InvokeWithResponseStream': 'lambda:InvokeFunction',
  's3:CopyObject': 's3:PutObject',
  's3:RenameObject': 's3:PutObject',
  's3:CreateMultipartUpload': 's3:PutObject',
  's3:UploadPart': 's3:PutObject',
  's3:UploadPartCopy': 's3:PutObject',
  's3:CompleteMultipartUpload': 's3:PutObject',
  's3:HeadObject': 's3:GetObject',
  's3:SelectObjectContent': 's3:GetObject',
  's3:ListObjects': 's3:ListBucket',
  's3:ListObjectsV2': 's3:ListBucket',
  's3:ListObjectVersions': 's3:ListBucketVersions',
  's3:ListMultipartUploads': 's3:ListBucketMultipartUploads',
  'kinesis:SubscribeToShard': 'kinesis:SubscribeToShard',
}

/** The action that a role needs for an operation. Transactions need those of their parts: see `actionsOf`. */
export function actionOf(service: string, operation: string): string {
  return actions[`${service}:${operation}`] ?? `${prefixes[service] ?? service}:${operation}`
}

const ofTransaction: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  Get: 'GetItem',
  ConditionCheck: 'ConditionCheckItem',
}
const ofStatement: Readonly<Record<string, string>> = {
  insert: 'PartiQLInsert',
  update: 'PartiQLUpdate',
  delete: 'PartiQLDelete',
  select: 'PartiQLSelect',
}

/**
 * The actions that one call needs: any of them where several would do. `part` is the name of a part of a transaction (`Put`), or a statement's first
 * word.
 */
export function actionsOf(service: string, operation: string, part?: string): readonly string[] {
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') {
    const own = part === undefined ? undefined : ofTransaction[part]
    return own === undefined ? Object.values(ofTransaction).map((name) => `dynamodb:${name}`) : [`dynamodb:${own}`]
  }
  if (/^(Batch)?Execute(Statement|Transaction)$/.test(operation) && service === 'dynamodb') {
    const own = part === undefined ? undefined : ofStatement[part.toLowerCase()]
    return own === undefined ? Object.values(ofStatement).map((name) => `dynamodb:${name}`) : [`dynamodb:${own}`]
  }
  return [actionOf(service, operation)]
}
