import type { NamingParameter } from './naming-row.ts'
import { readOperations } from './operation-table.ts'
import { folded } from './service-names.ts'

// Parameters that name resources in their own way: inside lists and maps, under another name, of another service. An operation that stands here is
// left out of the rule that made `naming.generated.json`.
//
//   Operation Operation: path Variable, path Variable arn of other:Action
//
// Without a word the parameter holds a name. Source: the API references of the services, restated as of 2026-11-22.

/** An object that the service reads with the caller's rights. */
const read = (bucket: string, key: string): string => `${bucket} BucketName name of s3:GetObject, ${key} ObjectName name of s3:GetObject`
const object = (path: string): string => read(`${path}.Bucket`, `${path}.Name`)
/** `bucket/key`, of a copy. */
const copied = (actions: string): string =>
  actions
    .split(' ')
    .map((action) => `CopySource BucketName/ObjectName name-or-arn of s3:${action}`)
    .join(', ')

const exceptions: Readonly<Record<string, string>> = {
  s3: `
    CopyObject: Bucket BucketName name-or-arn, Key ObjectName, ${copied('GetObject GetObjectVersion GetObjectTagging')}
    UploadPartCopy: Bucket BucketName name-or-arn, Key ObjectName, ${copied('GetObject GetObjectVersion')}
    DeleteObjects: Bucket BucketName name-or-arn, Delete.Objects[].Key ObjectName
    CreateSession RenameObject: Bucket BucketName
    WriteGetObjectResponse:
  `,
  dynamodb: `
    BatchGetItem BatchWriteItem: RequestItems{} TableName name-or-arn
    TransactGetItems: TransactItems[].Get.TableName TableName name-or-arn
    TransactWriteItems: TransactItems[].Put.TableName TableName name-or-arn of dynamodb:PutItem,
      TransactItems[].Update.TableName TableName name-or-arn of dynamodb:UpdateItem,
      TransactItems[].Delete.TableName TableName name-or-arn of dynamodb:DeleteItem,
      TransactItems[].ConditionCheck.TableName TableName name-or-arn of dynamodb:ConditionCheckItem
    ImportTable: TableCreationParameters.TableName TableName, ${read('S3BucketSource.S3Bucket', 'S3BucketSource.S3KeyPrefix')}
    RestoreTableFromBackup: TargetTableName TableName, BackupArn BackupName arn of dynamodb:RestoreTableFromBackup
    RestoreTableToPointInTime: TargetTableName TableName, SourceTableArn TableName arn of dynamodb:RestoreTableToPointInTime,
      SourceTableName TableName name of dynamodb:RestoreTableToPointInTime
  `,
  'dynamodb-streams': `
    DescribeStream GetShardIterator: StreamArn StreamLabel arn
  `,
  eventbridge: `
    PutEvents: Entries[].EventBusName EventBusName name-or-arn
    PutRule: Name RuleName, EventBusName EventBusName name-or-arn, RoleArn RoleNameWithPath arn of iam:PassRole
    DeleteRule DescribeRule DisableRule EnableRule: Name RuleName, EventBusName EventBusName name-or-arn
    PutTargets: Rule RuleName, EventBusName EventBusName name-or-arn, Targets[].RoleArn RoleNameWithPath arn of iam:PassRole
    RemoveTargets ListTargetsByRule: Rule RuleName, EventBusName EventBusName name-or-arn
  `,
  scheduler: `
    CreateSchedule UpdateSchedule: Name ScheduleName, GroupName GroupName, Target.RoleArn RoleNameWithPath arn of iam:PassRole
  `,
  sqs: `
    StartMessageMoveTask: SourceArn QueueName arn of sqs:StartMessageMoveTask, SourceArn QueueName arn of sqs:ReceiveMessage,
      SourceArn QueueName arn of sqs:DeleteMessage, SourceArn QueueName arn of sqs:GetQueueAttributes,
      DestinationArn QueueName arn of sqs:SendMessage
    ListMessageMoveTasks: SourceArn QueueName arn
  `,
  sns: `
    Publish: TopicArn TopicName arn, TargetArn TopicName arn
  `,
  sfn: `
    CreateStateMachine: name StateMachineName, roleArn RoleNameWithPath arn of iam:PassRole
    UpdateStateMachine: stateMachineArn StateMachineName arn, roleArn RoleNameWithPath arn of iam:PassRole
    DeleteStateMachineAlias DescribeStateMachineAlias UpdateStateMachineAlias: stateMachineAliasArn StateMachineName arn
    DeleteStateMachineVersion: stateMachineVersionArn StateMachineName arn
  `,
  lambda: `
    CreateFunction: FunctionName FunctionName, Role RoleNameWithPath arn of iam:PassRole, Layers[] LayerVersion arn of lambda:GetLayerVersion,
      ${read('Code.S3Bucket', 'Code.S3Key')}
    UpdateFunctionConfiguration: FunctionName FunctionName name-or-arn, Role RoleNameWithPath arn of iam:PassRole,
      Layers[] LayerVersion arn of lambda:GetLayerVersion
    UpdateFunctionCode: FunctionName FunctionName name-or-arn, ${read('S3Bucket', 'S3Key')}
    PublishLayerVersion: LayerName LayerName name-or-arn, ${read('Content.S3Bucket', 'Content.S3Key')}
  `,
  kms: `
    ReEncrypt: SourceKeyId KeyId name-or-arn of kms:ReEncryptFrom, DestinationKeyId KeyId name-or-arn of kms:ReEncryptTo
    CreateAlias UpdateAlias: AliasName Alias, TargetKeyId KeyId name-or-arn
    DeleteAlias: AliasName Alias
  `,
  ssm: `
    CreateAssociation: Name DocumentName name-or-arn, InstanceId InstanceId
    SendCommand: DocumentName DocumentName name-or-arn, InstanceIds[] InstanceId, ServiceRoleArn RoleNameWithPath arn of iam:PassRole
  `,
  'rds-data': `
    ExecuteStatement BatchExecuteStatement BeginTransaction CommitTransaction RollbackTransaction: resourceArn DbClusterInstanceName arn,
      secretArn SecretId arn of secretsmanager:GetSecretValue
    ExecuteSql: dbClusterOrInstanceArn DbClusterInstanceName arn, awsSecretStoreArn SecretId arn of secretsmanager:GetSecretValue
  `,
  'redshift-data': `
    ExecuteStatement BatchExecuteStatement DescribeTable ListDatabases ListSchemas ListTables: ClusterIdentifier ClusterName,
      WorkgroupName WorkgroupId name-or-arn, SecretArn SecretId arn of secretsmanager:GetSecretValue
  `,
  'iot-data-plane': `
    Publish: topic TopicName
  `,
  'bedrock-runtime': `
    Converse ConverseStream: modelId ResourceId name-or-arn, guardrailConfig.guardrailIdentifier GuardrailId name-or-arn
    StartAsyncInvoke InvokeModelWithBidirectionalStream: modelId ResourceId name-or-arn
    GetAsyncInvoke: invocationArn ResourceId arn
  `,
  'bedrock-agent-runtime': `
    RetrieveAndGenerate RetrieveAndGenerateStream:
      retrieveAndGenerateConfiguration.knowledgeBaseConfiguration.knowledgeBaseId KnowledgeBaseId name-or-arn of bedrock:Retrieve,
      retrieveAndGenerateConfiguration.knowledgeBaseConfiguration.modelArn ResourceId name-or-arn of bedrock:InvokeModel,
      retrieveAndGenerateConfiguration.externalSourcesConfiguration.modelArn ResourceId name-or-arn of bedrock:InvokeModel
    InvokeInlineAgent: foundationModel ResourceId name-or-arn of bedrock:InvokeModel
  `,
  ses: `
    SendEmail: Source IdentityName, SourceArn IdentityName arn, ConfigurationSetName ConfigurationSetName
    SendRawEmail: Source IdentityName, SourceArn IdentityName arn, FromArn IdentityName arn, ConfigurationSetName ConfigurationSetName
    SendBounce: BounceSender IdentityName, BounceSenderArn IdentityName arn
    CreateConfigurationSet: ConfigurationSet.Name ConfigurationSetName
  `,
  sesv2: `
    SendEmail: FromEmailAddress IdentityName, FromEmailAddressIdentityArn IdentityName arn, ConfigurationSetName ConfigurationSetName,
      Content.Template.TemplateName TemplateName, Content.Template.TemplateArn TemplateName arn
    SendBulkEmail: FromEmailAddress IdentityName, FromEmailAddressIdentityArn IdentityName arn, ConfigurationSetName ConfigurationSetName,
      DefaultContent.Template.TemplateName TemplateName, DefaultContent.Template.TemplateArn TemplateName arn
    CreateDeliverabilityTestReport: FromEmailAddress IdentityName
    GetDomainStatisticsReport: Domain IdentityName
  `,
  rekognition: `
    DetectLabels DetectText DetectFaces DetectModerationLabels DetectProtectiveEquipment RecognizeCelebrities: ${object('Image.S3Object')}
    DetectCustomLabels: ProjectVersionArn CreationTimestamp arn, ${object('Image.S3Object')}
    IndexFaces SearchFacesByImage SearchUsersByImage: CollectionId CollectionId, ${object('Image.S3Object')}
    CompareFaces: ${object('SourceImage.S3Object')}, ${object('TargetImage.S3Object')}
    StartCelebrityRecognition StartContentModeration StartFaceDetection StartLabelDetection StartPersonTracking StartSegmentDetection
      StartTextDetection: ${object('Video.S3Object')}, NotificationChannel.RoleArn RoleNameWithPath arn of iam:PassRole
    StartFaceSearch: CollectionId CollectionId, ${object('Video.S3Object')}, NotificationChannel.RoleArn RoleNameWithPath arn of iam:PassRole
  `,
  textract: `
    AnalyzeDocument DetectDocumentText AnalyzeExpense: ${object('Document.S3Object')}
    AnalyzeID: ${object('DocumentPages[].S3Object')}
    StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis: ${object('DocumentLocation.S3Object')},
      OutputConfig.S3Bucket BucketName name of s3:PutObject, OutputConfig.S3Prefix ObjectName name of s3:PutObject,
      NotificationChannel.RoleArn RoleNameWithPath arn of iam:PassRole
  `,
  polly: `
    StartSpeechSynthesisTask: LexiconNames[] LexiconName, OutputS3BucketName BucketName name of s3:PutObject,
      OutputS3KeyPrefix ObjectName name of s3:PutObject, SnsTopicArn TopicName arn of sns:Publish
  `,
  transcribe: `
    StartTranscriptionJob: Media.MediaFileUri BucketName/ObjectName url of s3:GetObject,
      OutputBucketName BucketName name of s3:PutObject, OutputKey ObjectName name of s3:PutObject,
      JobExecutionSettings.DataAccessRoleArn RoleNameWithPath arn of iam:PassRole
  `,
  athena: `
    StartQueryExecution: WorkGroup WorkGroupName, QueryExecutionContext.Database DatabaseName name of glue:GetDatabase,
      QueryExecutionContext.Database DatabaseName name of glue:GetTable, QueryExecutionContext.Database DatabaseName name of glue:GetPartitions,
      ResultConfiguration.OutputLocation BucketName/ObjectName url of s3:PutObject
    GetDatabase GetTableMetadata ListDatabases ListTableMetadata: CatalogName DataCatalogName
  `,
  glue: `
    CreateRegistry: RegistryName RegistryName
    GetRegistry DeleteRegistry UpdateRegistry ListSchemas: RegistryId.RegistryName RegistryName, RegistryId.RegistryArn RegistryName arn
    GetSchema GetSchemaVersion GetSchemaByDefinition ListSchemaVersions RegisterSchemaVersion UpdateSchema DeleteSchema DeleteSchemaVersions
      GetSchemaVersionsDiff PutSchemaVersionMetadata RemoveSchemaVersionMetadata QuerySchemaVersionMetadata:
      SchemaId.RegistryName RegistryName, SchemaId.SchemaName SchemaName, SchemaId.SchemaArn SchemaName arn
  `,
  ecs: `
    RunTask: taskDefinition TaskDefinitionFamilyName name-or-arn, cluster ClusterName name-or-arn,
      overrides.taskRoleArn RoleNameWithPath arn of iam:PassRole, overrides.executionRoleArn RoleNameWithPath arn of iam:PassRole
    RegisterTaskDefinition: family TaskDefinitionFamilyName, taskRoleArn RoleNameWithPath name-or-arn of iam:PassRole,
      executionRoleArn RoleNameWithPath name-or-arn of iam:PassRole
  `,
  'elastic-transcoder': `
    CreateJob: PipelineId PipelineId
    ReadPipeline UpdatePipeline DeletePipeline: Id PipelineId
    ReadJob CancelJob: Id JobId
  `,
  codebuild: `
    DescribeTestCases DescribeCodeCoverages: reportArn ReportGroupName arn
  `,
  cloudwatch: `
    PutMetricData ListMetrics GetMetricData:
  `,
  xray: `
    CreateSamplingRule: SamplingRule.RuleName SamplingRuleName
    UpdateSamplingRule: SamplingRuleUpdate.RuleName SamplingRuleName
  `,
  mediaconvert: `
    CreateJob: Role RoleNameWithPath arn of iam:PassRole, Queue QueueName name-or-arn, JobTemplate JobTemplateName name-or-arn
    ListTagsForResource TagResource UntagResource: Arn QueueName arn
  `,
  'timestream-write': `
    CreateBatchLoadTask: TargetDatabaseName DatabaseName, TargetTableName TableName
  `,
}

const byService = new Map(Object.entries(exceptions).map(([service, text]) => [folded(service), readOperations(text)]))

/** What the table says of an operation; undefined where it says nothing. Empty: none of its parameters names a resource. */
export function namedByHand(key: string, operation: string): readonly NamingParameter[] | undefined {
  const text = byService.get(key)?.get(operation)
  if (text === undefined) return undefined
  return text.split(',').flatMap((part) => {
    const [path = '', variable = '', as = 'name', , action] = part.trim().split(' ')
    if (path === '') return []
    // The table is our own: its third words are these.
    const parameter: NamingParameter = { path, variable, as: as as NamingParameter['as'] }
    return [action === undefined ? parameter : { ...parameter, action }]
  })
}

/** Every operation of the table. */
export function operationsNamedByHand(): readonly (readonly [service: string, operation: string])[] {
  return [...byService].flatMap(([service, own]) => [...own.keys()].map((operation) => [service, operation] as const))
}
