// The policy templates of AWS SAM, which a function names under `Policies` instead of writing a policy.
// Source: AWS SAM (aws/serverless-application-model, Apache-2.0), version 1.109.0 and 31 commits, 7000d0a3b of 2026-05-29,
// the list of policy templates. Restated as of 2026-11-22: actions sorted and without repetition, resources as template strings.

import { actionsOf } from '../../../policy/action-words.ts'
import { localArn, type Grant } from './grant.ts'

/** What a policy template asks for, and what the role gets. Every template only allows; none denies. */
export interface PolicyTemplate {
  /** The names that the resources and conditions may hold as `${Name}`. SAM demands a value for each of them. */
  readonly parameters: readonly string[]
  readonly grants: readonly Grant[]
}

const table = localArn('dynamodb', 'table/${TableName}')
const tableIndexes = localArn('dynamodb', 'table/${TableName}/index/*')
const bucket = 'arn:${AWS::Partition}:s3:::${BucketName}'
const objects = 'arn:${AWS::Partition}:s3:::${BucketName}/*'
const cluster = localArn('elasticmapreduce', 'cluster/${ClusterId}')
const repository = localArn('codecommit', '${RepositoryName}')
const deliveryStream = localArn('firehose', 'deliverystream/${DeliveryStreamName}')
const key = localArn('kms', 'key/${KeyId}')
const collection = localArn('rekognition', 'collection/${CollectionId}')
const identity = localArn('ses', 'identity/${IdentityName}')
const queue = localArn('sqs', '${QueueName}')
const stateMachine = localArn('states', 'stateMachine:${StateMachineName}')
const stream = localArn('kinesis', 'stream/${StreamName}')

const template = (parameters: readonly string[], ...grants: readonly Grant[]): PolicyTemplate => ({ parameters, grants })

const allow = (actions: string, ...resources: readonly string[]): Grant => ({ actions: actionsOf(actions), resources })

const byName: Record<string, PolicyTemplate> = {
  AMIDescribePolicy: template([], allow('ec2: DescribeImages', '*')),
  AWSSecretsManagerGetSecretValuePolicy: template(['SecretArn'], allow('secretsmanager: GetSecretValue', '${SecretArn}')),
  AWSSecretsManagerRotationPolicy: template(
    ['FunctionName'],
    {
      ...allow(
        'secretsmanager: DescribeSecret GetSecretValue PutSecretValue UpdateSecretVersionStage',
        localArn('secretsmanager', 'secret:*'),
      ),
      conditions: { StringEquals: { 'secretsmanager:resource/AllowRotationLambdaArn': localArn('lambda', 'function:${FunctionName}') } },
    },
    allow('secretsmanager: GetRandomPassword', '*'),
  ),
  AcmGetCertificatePolicy: template(['CertificateArn'], allow('acm: GetCertificate', '${CertificateArn}')),
  AthenaQueryPolicy: template(
    ['WorkGroupName'],
    allow(
      `
        athena: GetCatalogs GetExecutionEngine GetExecutionEngines GetNamespace GetNamespaces GetTable GetTables ListWorkGroups
      `,
      '*',
    ),
    allow(
      `
        athena: BatchGetNamedQuery BatchGetQueryExecution CreateNamedQuery DeleteNamedQuery GetNamedQuery GetQueryExecution
          GetQueryResults GetQueryResultsStream GetWorkGroup ListNamedQueries ListQueryExecutions StartQueryExecution
          StopQueryExecution
      `,
      localArn('athena', 'workgroup/${WorkGroupName}'),
    ),
  ),
  CloudFormationDescribeStacksPolicy: template([], allow('cloudformation: DescribeStacks', localArn('cloudformation', 'stack/*'))),
  CloudWatchDashboardPolicy: template([], allow('cloudwatch: GetDashboard ListDashboards ListMetrics PutDashboard', '*')),
  CloudWatchDescribeAlarmHistoryPolicy: template([], allow('cloudwatch: DescribeAlarmHistory', '*')),
  CloudWatchPutMetricPolicy: template([], allow('cloudwatch: PutMetricData', '*')),
  CodeCommitCrudPolicy: template(
    ['RepositoryName'],
    allow(
      `
        codecommit: BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests CancelUploadArchive CreateBranch
          CreateCommit CreatePullRequest CreateUnreferencedMergeCommit DeleteBranch DeleteCommentContent DeleteFile
          DescribeMergeConflicts DescribePullRequestEvents GetBlob GetBranch GetComment GetCommentsForComparedCommit
          GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder
          GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetReferences GetRepository
          GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull GitPush ListBranches ListPullRequests ListTagsForResource
          MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay MergePullRequestByFastForward
          MergePullRequestBySquash MergePullRequestByThreeWay PostCommentForComparedCommit PostCommentForPullRequest
          PostCommentReply PutFile PutRepositoryTriggers TagResource TestRepositoryTriggers UntagResource UpdateComment
          UpdateDefaultBranch UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle
          UpdateRepositoryDescription UploadArchive
      `,
      repository,
    ),
  ),
  CodeCommitReadPolicy: template(
    ['RepositoryName'],
    allow(
      `
        codecommit: BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests DescribeMergeConflicts
          DescribePullRequestEvents GetBlob GetBranch GetComment GetCommentsForComparedCommit GetCommentsForPullRequest
          GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts
          GetMergeOptions GetObjectIdentifier GetPullRequest GetReferences GetRepository GetRepositoryTriggers GetTree
          GetUploadArchiveStatus GitPull ListBranches ListPullRequests ListTagsForResource TestRepositoryTriggers
      `,
      repository,
    ),
  ),
  CodePipelineLambdaExecutionPolicy: template([], allow('codepipeline: PutJobFailureResult PutJobSuccessResult', '*')),
  CodePipelineReadOnlyPolicy: template(
    ['PipelineName'],
    allow('codepipeline: ListPipelineExecutions', localArn('codepipeline', '${PipelineName}')),
  ),
  ComprehendBasicAccessPolicy: template(
    [],
    allow(
      `
        comprehend: BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment
          DetectDominantLanguage DetectEntities DetectKeyPhrases DetectSentiment
      `,
      '*',
    ),
  ),
  CostExplorerReadOnlyPolicy: template(
    [],
    allow(
      `
        ce: GetCostAndUsage GetDimensionValues GetReservationCoverage GetReservationPurchaseRecommendation
          GetReservationUtilization GetTags
      `,
      '*',
    ),
  ),
  DynamoDBBackupFullAccessPolicy: template(
    ['TableName'],
    allow('dynamodb: CreateBackup DescribeContinuousBackups', table),
    allow('dynamodb: DeleteBackup DescribeBackup ListBackups', localArn('dynamodb', 'table/${TableName}/backup/*')),
  ),
  DynamoDBCrudPolicy: template(
    ['TableName'],
    allow(
      `
        dynamodb: BatchGetItem BatchWriteItem ConditionCheckItem DeleteItem DescribeTable GetItem PutItem Query Scan UpdateItem
      `,
      table,
      tableIndexes,
    ),
  ),
  DynamoDBReadPolicy: template(['TableName'], allow('dynamodb: BatchGetItem DescribeTable GetItem Query Scan', table, tableIndexes)),
  DynamoDBReconfigurePolicy: template(['TableName'], allow('dynamodb: UpdateTable', table)),
  DynamoDBRestoreFromBackupPolicy: template(
    ['TableName'],
    allow('dynamodb: RestoreTableFromBackup', localArn('dynamodb', 'table/${TableName}/backup/*')),
    allow('dynamodb: BatchWriteItem DeleteItem GetItem PutItem Query Scan UpdateItem', table),
  ),
  DynamoDBStreamReadPolicy: template(
    ['StreamName', 'TableName'],
    allow('dynamodb: DescribeStream GetRecords GetShardIterator', localArn('dynamodb', 'table/${TableName}/stream/${StreamName}')),
    allow('dynamodb: ListStreams', localArn('dynamodb', 'table/${TableName}/stream/*')),
  ),
  DynamoDBWritePolicy: template(['TableName'], allow('dynamodb: BatchWriteItem PutItem UpdateItem', table, tableIndexes)),
  EC2CopyImagePolicy: template(['ImageId'], allow('ec2: CopyImage', localArn('ec2', 'image/${ImageId}'))),
  EC2DescribePolicy: template([], allow('ec2: DescribeInstances DescribeRegions', '*')),
  EFSWriteAccessPolicy: template(['AccessPoint', 'FileSystem'], {
    ...allow('elasticfilesystem: ClientMount ClientWrite', localArn('elasticfilesystem', 'file-system/${FileSystem}')),
    conditions: { StringEquals: { 'elasticfilesystem:AccessPointArn': localArn('elasticfilesystem', 'access-point/${AccessPoint}') } },
  }),
  EKSDescribePolicy: template([], allow('eks: DescribeCluster ListClusters', '*')),
  EcsRunTaskPolicy: template(['TaskDefinition'], allow('ecs: RunTask', localArn('ecs', 'task-definition/${TaskDefinition}'))),
  ElasticMapReduceAddJobFlowStepsPolicy: template(['ClusterId'], allow('elasticmapreduce: AddJobFlowSteps', cluster)),
  ElasticMapReduceCancelStepsPolicy: template(['ClusterId'], allow('elasticmapreduce: CancelSteps', cluster)),
  ElasticMapReduceModifyInstanceFleetPolicy: template(
    ['ClusterId'],
    allow('elasticmapreduce: ListInstanceFleets ModifyInstanceFleet', cluster),
  ),
  ElasticMapReduceModifyInstanceGroupsPolicy: template(
    ['ClusterId'],
    allow('elasticmapreduce: ListInstanceGroups ModifyInstanceGroups', cluster),
  ),
  ElasticMapReduceSetTerminationProtectionPolicy: template(['ClusterId'], allow('elasticmapreduce: SetTerminationProtection', cluster)),
  ElasticMapReduceTerminateJobFlowsPolicy: template(['ClusterId'], allow('elasticmapreduce: TerminateJobFlows', cluster)),
  ElasticsearchHttpPostPolicy: template(['DomainName'], allow('es: ESHttpPost ESHttpPut', localArn('es', 'domain/${DomainName}/*'))),
  EventBridgePutEventsPolicy: template(['EventBusName'], allow('events: PutEvents', localArn('events', 'event-bus/${EventBusName}'))),
  FilterLogEventsPolicy: template(
    ['LogGroupName'],
    allow('logs: FilterLogEvents', localArn('logs', 'log-group:${LogGroupName}:log-stream:*')),
  ),
  FirehoseCrudPolicy: template(
    ['DeliveryStreamName'],
    allow(
      `
        firehose: CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream PutRecord PutRecordBatch UpdateDestination
      `,
      deliveryStream,
    ),
  ),
  FirehoseWritePolicy: template(['DeliveryStreamName'], allow('firehose: PutRecord PutRecordBatch', deliveryStream)),
  KMSDecryptPolicy: template(['KeyId'], allow('kms: Decrypt', key)),
  KMSEncryptPolicy: template(['KeyId'], allow('kms: Encrypt', key)),
  KMSEncryptPolicy_v2: template(
    ['KeyId'],
    allow(
      `
        kms: Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext
      `,
      key,
    ),
  ),
  KinesisCrudPolicy: template(
    ['StreamName'],
    allow(
      `
        kinesis: AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream DescribeStreamSummary
          GetShardIterator IncreaseStreamRetentionPeriod ListTagsForStream MergeShards PutRecord PutRecords RemoveTagsFromStream
          SplitShard
      `,
      stream,
    ),
  ),
  KinesisStreamReadPolicy: template(
    ['StreamName'],
    allow('kinesis: DescribeLimits ListStreams', localArn('kinesis', 'stream/*')),
    allow('kinesis: DescribeStream DescribeStreamSummary GetRecords GetShardIterator', stream),
  ),
  LambdaInvokePolicy: template(['FunctionName'], allow('lambda: InvokeFunction', localArn('lambda', 'function:${FunctionName}*'))),
  MobileAnalyticsWriteOnlyAccessPolicy: template([], allow('mobileanalytics: PutEvents', '*')),
  OrganizationsListAccountsPolicy: template([], allow('organizations: ListAccounts', '*')),
  PinpointEndpointAccessPolicy: template(
    ['PinpointApplicationId'],
    allow(
      'mobiletargeting: GetEndpoint UpdateEndpoint UpdateEndpointsBatch',
      localArn('mobiletargeting', 'apps/${PinpointApplicationId}/endpoints/*'),
    ),
  ),
  PollyFullAccessPolicy: template(
    ['LexiconName'],
    allow('polly: DeleteLexicon GetLexicon', localArn('polly', 'lexicon/${LexiconName}')),
    allow('polly: DescribeVoices ListLexicons PutLexicon SynthesizeSpeech', localArn('polly', 'lexicon/*')),
  ),
  RekognitionDetectOnlyPolicy: template([], allow('rekognition: DetectFaces DetectLabels DetectModerationLabels DetectText', '*')),
  RekognitionFacesManagementPolicy: template(
    ['CollectionId'],
    allow('rekognition: DeleteFaces IndexFaces ListFaces SearchFaces SearchFacesByImage', collection),
  ),
  RekognitionFacesPolicy: template([], allow('rekognition: CompareFaces DetectFaces', '*')),
  RekognitionLabelsPolicy: template([], allow('rekognition: DetectLabels DetectModerationLabels', '*')),
  RekognitionNoDataAccessPolicy: template(
    ['CollectionId'],
    allow('rekognition: CompareFaces DetectFaces DetectLabels DetectModerationLabels', collection),
  ),
  RekognitionReadPolicy: template(
    ['CollectionId'],
    allow('rekognition: ListCollections ListFaces SearchFaces SearchFacesByImage', collection),
  ),
  RekognitionWriteOnlyAccessPolicy: template(['CollectionId'], allow('rekognition: CreateCollection IndexFaces', collection)),
  Route53ChangeResourceRecordSetsPolicy: template(
    ['HostedZoneId'],
    allow('route53: ChangeResourceRecordSets', 'arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}'),
  ),
  S3CrudPolicy: template(
    ['BucketName'],
    allow(
      `
        s3: DeleteObject GetBucketLocation GetLifecycleConfiguration GetObject GetObjectVersion ListBucket
          PutLifecycleConfiguration PutObject PutObjectAcl
      `,
      bucket,
      objects,
    ),
  ),
  S3FullAccessPolicy: template(
    ['BucketName'],
    allow(
      `
        s3: DeleteObject DeleteObjectTagging DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectTagging GetObjectVersion
          GetObjectVersionTagging PutObject PutObjectAcl PutObjectTagging PutObjectVersionTagging
      `,
      objects,
    ),
    allow('s3: GetBucketLocation GetLifecycleConfiguration ListBucket PutLifecycleConfiguration', bucket),
  ),
  S3ReadPolicy: template(
    ['BucketName'],
    allow('s3: GetBucketLocation GetLifecycleConfiguration GetObject GetObjectVersion ListBucket', bucket, objects),
  ),
  S3WritePolicy: template(['BucketName'], allow('s3: PutLifecycleConfiguration PutObject PutObjectAcl', bucket, objects)),
  SESBulkTemplatedCrudPolicy: template(
    ['IdentityName'],
    allow(
      `
        ses: GetIdentityVerificationAttributes SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail
          VerifyEmailIdentity
      `,
      identity,
    ),
  ),
  SESBulkTemplatedCrudPolicy_v2: template(
    ['IdentityName', 'TemplateName'],
    allow('ses: SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail', identity, localArn('ses', 'template/${TemplateName}')),
    allow('ses: GetIdentityVerificationAttributes VerifyEmailIdentity', '*'),
  ),
  SESCrudPolicy: template(
    ['IdentityName'],
    allow('ses: GetIdentityVerificationAttributes SendEmail SendRawEmail VerifyEmailIdentity', identity),
  ),
  SESEmailTemplateCrudPolicy: template(
    [],
    allow('ses: CreateTemplate DeleteTemplate GetTemplate ListTemplates TestRenderTemplate UpdateTemplate', '*'),
  ),
  SESSendBouncePolicy: template(['IdentityName'], allow('ses: SendBounce', identity)),
  SNSCrudPolicy: template(
    ['TopicName'],
    allow('sns: CreateTopic ListSubscriptionsByTopic Publish SetTopicAttributes Subscribe', localArn('sns', '${TopicName}*')),
  ),
  SNSPublishMessagePolicy: template(['TopicName'], allow('sns: Publish', localArn('sns', '${TopicName}'))),
  SQSPollerPolicy: template(
    ['QueueName'],
    allow(
      `
        sqs: ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch GetQueueAttributes
          ReceiveMessage
      `,
      queue,
    ),
  ),
  SQSSendMessagePolicy: template(['QueueName'], allow('sqs: SendMessage*', queue)),
  SSMParameterReadPolicy: template(
    ['ParameterName'],
    allow('ssm: DescribeParameters', '*'),
    allow('ssm: GetParameter GetParameters GetParametersByPath', localArn('ssm', 'parameter/${ParameterName}')),
  ),
  SSMParameterWithSlashPrefixReadPolicy: template(
    ['ParameterName'],
    allow('ssm: DescribeParameters', '*'),
    allow('ssm: GetParameter GetParameters GetParametersByPath', localArn('ssm', 'parameter${ParameterName}')),
  ),
  SageMakerCreateEndpointConfigPolicy: template(
    ['EndpointConfigName'],
    allow('sagemaker: CreateEndpointConfig', localArn('sagemaker', 'endpoint-config/${EndpointConfigName}')),
  ),
  SageMakerCreateEndpointPolicy: template(
    ['EndpointName'],
    allow('sagemaker: CreateEndpoint', localArn('sagemaker', 'endpoint/${EndpointName}')),
  ),
  ServerlessRepoReadWriteAccessPolicy: template(
    [],
    allow(
      `
        serverlessrepo: CreateApplication CreateApplicationVersion GetApplication ListApplicationDependencies
          ListApplicationVersions ListApplications UpdateApplication
      `,
      localArn('serverlessrepo', 'applications/*'),
    ),
  ),
  StepFunctionsCallbackPolicy: template(
    ['StateMachineName'],
    allow('states: SendTaskFailure SendTaskHeartbeat SendTaskSuccess', stateMachine),
  ),
  StepFunctionsExecutionPolicy: template(['StateMachineName'], allow('states: StartExecution', stateMachine)),
  StepFunctionsExecutionPolicy_v2: template(['StateMachineName'], allow('states: StartExecution StartSyncExecution', stateMachine)),
  TextractDetectAnalyzePolicy: template(
    [],
    allow('textract: AnalyzeDocument DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection', '*'),
  ),
  TextractGetResultPolicy: template([], allow('textract: GetDocumentAnalysis GetDocumentTextDetection', '*')),
  TextractPolicy: template([], allow('textract: *', '*')),
  VPCAccessPolicy: template(
    [],
    allow('ec2: CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DetachNetworkInterface', '*'),
  ),
}

/** The policy templates by name. A map, because the name comes from a template that may be hostile. */
export const policyTemplates: ReadonlyMap<string, PolicyTemplate> = new Map(Object.entries(byName))
