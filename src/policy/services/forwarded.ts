import { folded, serviceKey } from './service-names.ts'
import { readNeeds } from './operation-needs.ts'
import type { NeedCondition } from './operation-needs.ts'
import { readOperations } from './operation-table.ts'

/** An action that the service makes with the caller's rights, where the resource is encrypted with a key of the customer. */
export interface ForwardedAction {
  /** `kms:Decrypt` */
  readonly action: string
  /** For the condition `kms:ViaService`: `s3` is `s3.${Region}.amazonaws.com`. */
  readonly viaService: string
  /** Only where this parameter is given, or nobody knows whether it is. */
  readonly when?: NeedCondition
}

// As the table of exceptions (operation-exceptions.ts); actions are those of KMS. An operation that does not stand here forwards nothing: its service uses
// its own rights or a grant (CloudWatch Logs, the readers of a Firehose stream, a function that reads its environment).
// Restated as of 2026-11-22 from the pages named.
const tables: Readonly<Record<string, readonly [viaService: string, operations: string]>> = {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html, …/mpuoverview.html#mpuAndPermissions
  s3: [
    's3',
    `
    GetObject SelectObjectContent: Decrypt
    HeadObject: Decrypt if ChecksumMode
    PutObject: GenerateDataKey
    CopyObject CreateMultipartUpload UploadPart UploadPartCopy CompleteMultipartUpload: GenerateDataKey, Decrypt
  `,
  ],
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
  sqs: [
    'sqs',
    `
    SendMessage SendMessageBatch: GenerateDataKey, Decrypt
    ReceiveMessage: Decrypt
  `,
  ],
  // https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
  sns: [
    'sns',
    `
    Publish PublishBatch: GenerateDataKey, Decrypt
  `,
  ],
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html, …/EncryptionAtRest.html
  dynamodb: [
    'dynamodb',
    `
    BatchExecuteStatement BatchGetItem BatchWriteItem DeleteItem ExecuteStatement ExecuteTransaction GetItem PutItem Query Scan
      TransactGetItems TransactWriteItems UpdateItem: Decrypt
    CreateTable UpdateTable: DescribeKey if SSESpecification, CreateGrant if SSESpecification
  `,
  ],
  'dynamodb-streams': [
    'dynamodb',
    `
    GetRecords: Decrypt
  `,
  ],
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
  'secrets-manager': [
    'secretsmanager',
    `
    GetSecretValue BatchGetSecretValue: Decrypt
    CreateSecret PutSecretValue UpdateSecret: GenerateDataKey, Decrypt
  `,
  ],
  // https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html
  ssm: [
    'ssm',
    `
    GetParameter GetParameters GetParametersByPath GetParameterHistory: Decrypt if WithDecryption
    PutParameter: Encrypt if Type=SecureString, GenerateDataKey if Tier=Advanced/Intelligent-Tiering
  `,
  ],
  // https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html
  kinesis: [
    'kinesis',
    `
    PutRecord PutRecords: GenerateDataKey
    GetRecords SubscribeToShard: Decrypt
  `,
  ],
  // https://docs.aws.amazon.com/firehose/latest/dev/encryption.html: writing uses the grant.
  firehose: [
    'firehose',
    `
    CreateDeliveryStream: CreateGrant if DeliveryStreamEncryptionConfigurationInput
    StartDeliveryStreamEncryption: CreateGrant
  `,
  ],
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html: events are encrypted with EventBridge's own rights.
  eventbridge: [
    'events',
    `
    CreateEventBus UpdateEventBus: DescribeKey if KmsKeyIdentifier
  `,
  ],
  // https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
  lambda: [
    'lambda',
    `
    CreateFunction UpdateFunctionConfiguration: CreateGrant if KMSKeyArn, Encrypt if KMSKeyArn, Decrypt if KMSKeyArn
    GetFunction GetFunctionConfiguration: Decrypt
  `,
  ],
  // https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
  ecr: [
    'ecr',
    `
    CreateRepository: CreateGrant if encryptionConfiguration, DescribeKey if encryptionConfiguration, RetireGrant if encryptionConfiguration
    DeleteRepository: RetireGrant
  `,
  ],
  // https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
  sfn: [
    'states',
    `
    StartExecution StartSyncExecution SendTaskSuccess SendTaskFailure: GenerateDataKey, Decrypt
    DescribeExecution DescribeStateMachine DescribeStateMachineForExecution GetExecutionHistory GetActivityTask: Decrypt
    CreateStateMachine UpdateStateMachine CreateActivity: DescribeKey if encryptionConfiguration
  `,
  ],
  // https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html
  glue: [
    'glue',
    `
    GetDatabase GetDatabases GetTable GetTables GetPartition GetPartitions BatchGetPartition: Decrypt
    CreateDatabase UpdateDatabase CreateTable UpdateTable CreatePartition UpdatePartition BatchCreatePartition: Decrypt, Encrypt, GenerateDataKey
  `,
  ],
  // https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-security.html
  appconfigdata: [
    'appconfig',
    `
    GetLatestConfiguration: Decrypt
  `,
  ],
}

const byService = new Map(
  Object.entries(tables).map(
    ([service, [viaService, text]]) => [folded(service), { viaService, operations: readOperations(text) }] as const,
  ),
)

/**
 * What a service asks of KMS in the caller's name when an operation meets a customer's key. Empty: nothing.
 *
 * @param service as an SDK calls it
 * @param operation as the service's API calls it
 */
export function forwardedActions(service: string, operation: string): readonly ForwardedAction[] {
  const own = byService.get(serviceKey(service))
  const text = own?.operations.get(operation.charAt(0).toUpperCase() + operation.slice(1))
  if (own === undefined || text === undefined) return []
  return readNeeds(text, 'kms', operation).map(({ action, when }) => ({
    action,
    viaService: own.viaService,
    ...(when === undefined ? {} : { when }),
  }))
}

/** Every operation of the table. */
export function forwardingOperations(): readonly (readonly [service: string, operation: string])[] {
  return [...byService].flatMap(([service, { operations }]) => [...operations.keys()].map((operation) => [service, operation] as const))
}
