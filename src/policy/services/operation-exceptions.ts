/* oxlint-disable max-lines -- a table */
// What operations need, where it is not just the action of the same name. Read by operation-needs.ts.
//
//   Operation Operation: Action if Parameter, other:Action unless Parameter, Action optional
//
//   same                 the action of the operation's name (`*` in an operation's name: of each that it stands for; the exact name wins)
//   if A|B               where the parameter A is given, or B; `if A=x*/y`: where its value is like `x*` or `y`; one that starts with a slash is one value
//   unless A             where it is not given
//   on type+type         of the resources of the action only these types
//   optional             nothing breaks without it
//   (nothing)            no permission at all: the request is not signed, or IAM does not judge it
//
// Sources, unless a comment names another: the API reference of each service ("Permissions" and "Required permissions" of an operation), and the
// AWS Service Authorization Reference, https://docs.aws.amazon.com/service-authorization/latest/reference/. Restated as of 2026-11-22.

export const exceptions: Readonly<Record<string, string>> = {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
  s3: `
    PutObject CreateMultipartUpload: PutObject, PutObjectAcl if ACL|GrantFullControl|GrantRead|GrantReadACP|GrantWriteACP,
      PutObjectTagging if Tagging, PutObjectRetention if ObjectLockMode|ObjectLockRetainUntilDate, PutObjectLegalHold if ObjectLockLegalHoldStatus
    UploadPart CompleteMultipartUpload: PutObject
    CopyObject: PutObject, GetObject, GetObjectVersion if CopySource=*versionId=*,
      PutObjectAcl if ACL|GrantFullControl|GrantRead|GrantReadACP|GrantWriteACP, PutObjectTagging if Tagging,
      PutObjectRetention if ObjectLockMode|ObjectLockRetainUntilDate, PutObjectLegalHold if ObjectLockLegalHoldStatus,
      GetObjectTagging optional, PutObjectTagging optional, ListBucket optional
    UploadPartCopy: PutObject, GetObject, GetObjectVersion if CopySource=*versionId=*
    GetObject HeadObject: GetObject unless VersionId, GetObjectVersion if VersionId, ListBucket optional
    SelectObjectContent: GetObject
    GetObjectAcl: GetObjectAcl unless VersionId, GetObjectVersionAcl if VersionId
    GetObjectTagging: GetObjectTagging unless VersionId, GetObjectVersionTagging if VersionId
    GetObjectAttributes: GetObject unless VersionId, GetObjectAttributes unless VersionId, GetObjectVersion if VersionId,
      GetObjectVersionAttributes if VersionId, ListBucket optional
    GetObjectLockConfiguration: GetBucketObjectLockConfiguration
    PutObjectAcl: PutObjectAcl unless VersionId, PutObjectVersionAcl if VersionId
    PutObjectTagging: PutObjectTagging unless VersionId, PutObjectVersionTagging if VersionId
    PutObjectRetention: PutObjectRetention, BypassGovernanceRetention if BypassGovernanceRetention
    PutObjectLockConfiguration: PutBucketObjectLockConfiguration
    DeleteObject: DeleteObject unless VersionId, DeleteObjectVersion if VersionId, BypassGovernanceRetention if BypassGovernanceRetention
    DeleteObjects: DeleteObject, DeleteObjectVersion if Delete.Objects[].VersionId, BypassGovernanceRetention if BypassGovernanceRetention
    DeleteObjectTagging: DeleteObjectTagging unless VersionId, DeleteObjectVersionTagging if VersionId
    ListObjects ListObjectsV2 HeadBucket: ListBucket
    ListObjectVersions: ListBucketVersions
    ListMultipartUploads: ListBucketMultipartUploads
    ListParts: ListMultipartUploadParts
    ListBuckets: ListAllMyBuckets
    ListDirectoryBuckets: s3express:ListAllMyDirectoryBuckets
    CreateSession RenameObject: s3express:CreateSession
    WriteGetObjectResponse: s3-object-lambda:WriteGetObjectResponse
    CreateBucket: CreateBucket, PutBucketAcl if ACL=public-read*/authenticated-read,
      PutBucketAcl if GrantFullControl|GrantRead|GrantReadACP|GrantWrite|GrantWriteACP,
      PutBucketObjectLockConfiguration if ObjectLockEnabledForBucket, PutBucketVersioning if ObjectLockEnabledForBucket,
      PutBucketOwnershipControls if ObjectOwnership
    GetBucketAccelerateConfiguration: GetAccelerateConfiguration
    PutBucketAccelerateConfiguration: PutAccelerateConfiguration
    GetBucketAnalyticsConfiguration ListBucketAnalyticsConfigurations: GetAnalyticsConfiguration
    PutBucketAnalyticsConfiguration DeleteBucketAnalyticsConfiguration: PutAnalyticsConfiguration
    DeleteBucketCors: PutBucketCORS
    GetBucketEncryption: GetEncryptionConfiguration
    PutBucketEncryption DeleteBucketEncryption: PutEncryptionConfiguration
    GetBucketIntelligentTieringConfiguration ListBucketIntelligentTieringConfigurations: GetIntelligentTieringConfiguration
    PutBucketIntelligentTieringConfiguration DeleteBucketIntelligentTieringConfiguration: PutIntelligentTieringConfiguration
    GetBucketInventoryConfiguration ListBucketInventoryConfigurations: GetInventoryConfiguration
    PutBucketInventoryConfiguration DeleteBucketInventoryConfiguration: PutInventoryConfiguration
    GetBucketLifecycle GetBucketLifecycleConfiguration: GetLifecycleConfiguration
    PutBucketLifecycle PutBucketLifecycleConfiguration DeleteBucketLifecycle: PutLifecycleConfiguration
    GetBucketMetricsConfiguration ListBucketMetricsConfigurations: GetMetricsConfiguration
    PutBucketMetricsConfiguration DeleteBucketMetricsConfiguration: PutMetricsConfiguration
    GetBucketNotificationConfiguration: GetBucketNotification
    PutBucketNotificationConfiguration: PutBucketNotification
    DeleteBucketOwnershipControls: PutBucketOwnershipControls
    GetBucketReplication: GetReplicationConfiguration
    PutBucketReplication: PutReplicationConfiguration, iam:PassRole
    DeleteBucketReplication: PutReplicationConfiguration
    DeleteBucketTagging: PutBucketTagging
    GetPublicAccessBlock: GetBucketPublicAccessBlock
    PutPublicAccessBlock DeletePublicAccessBlock: PutBucketPublicAccessBlock
  `,

  's3-control': `
    GetPublicAccessBlock: GetAccountPublicAccessBlock
    PutPublicAccessBlock DeletePublicAccessBlock: PutAccountPublicAccessBlock
    CreateJob: CreateJob, iam:PassRole
    GetBucket: s3-outposts:GetBucket
    ListRegionalBuckets: s3-outposts:ListRegionalBuckets
    GetBucketLifecycleConfiguration: s3-outposts:GetLifecycleConfiguration
    PutBucketLifecycleConfiguration DeleteBucketLifecycleConfiguration: s3-outposts:PutLifecycleConfiguration
    GetBucketReplication: s3-outposts:GetReplicationConfiguration
    PutBucketReplication DeleteBucketReplication: s3-outposts:PutReplicationConfiguration
    DeleteBucketTagging: s3-outposts:PutBucketTagging
  `,

  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html, …/ql-iam.html, …/using-identity-based-policies.html
  dynamodb: `
    Query Scan: same on table unless IndexName, same on index if IndexName
    TransactGetItems: GetItem
    TransactWriteItems: PutItem if TransactItems[].Put, UpdateItem if TransactItems[].Update, DeleteItem if TransactItems[].Delete,
      ConditionCheckItem if TransactItems[].ConditionCheck
    ExecuteStatement: PartiQLSelect if Statement=select*, PartiQLInsert if Statement=insert*, PartiQLUpdate if Statement=update*,
      PartiQLDelete if Statement=delete*
    BatchExecuteStatement: PartiQLSelect if Statements[].Statement=select*, PartiQLInsert if Statements[].Statement=insert*,
      PartiQLUpdate if Statements[].Statement=update*, PartiQLDelete if Statements[].Statement=delete*
    ExecuteTransaction: PartiQLSelect if TransactStatements[].Statement=select*/exists*,
      PartiQLInsert if TransactStatements[].Statement=insert*, PartiQLUpdate if TransactStatements[].Statement=update*,
      PartiQLDelete if TransactStatements[].Statement=delete*
    CreateTable: CreateTable, TagResource if Tags, PutResourcePolicy if ResourcePolicy
    RestoreTableFromBackup RestoreTableToPointInTime: same, BatchWriteItem, DeleteItem, GetItem, PutItem, Query, Scan, UpdateItem
    EnableKinesisStreamingDestination: same, kinesis:DescribeStream, kinesis:PutRecord, kinesis:PutRecords
    ExportTableToPointInTime: same, s3:PutObject, s3:PutObjectAcl optional, s3:AbortMultipartUpload
    ImportTable: same, s3:GetObject, s3:ListBucket, logs:CreateLogGroup, logs:CreateLogStream, logs:DescribeLogGroups,
      logs:DescribeLogStreams, logs:PutLogEvents, logs:PutRetentionPolicy
  `,

  sqs: `
    SendMessageBatch: SendMessage
    DeleteMessageBatch: DeleteMessage
    ChangeMessageVisibilityBatch: ChangeMessageVisibility
    CreateQueue: CreateQueue, TagQueue if tags
    StartMessageMoveTask: StartMessageMoveTask, ReceiveMessage, DeleteMessage, GetQueueAttributes, SendMessage
  `,

  sns: `
    PublishBatch: Publish
    CreateTopic: CreateTopic, TagResource if Tags, SetTopicAttributes if DataProtectionPolicy
    Subscribe: Subscribe, iam:PassRole if Attributes.SubscriptionRoleArn
  `,

  // https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html: "requires permission for the lambda:InvokeFunction action", of which only a
  // name without case differs in IAM. InvokeAsync has an action of its own that the service does not ask for.
  lambda: `
    Invoke InvokeAsync InvokeWithResponseStream: InvokeFunction
    GetLayerVersionByArn: GetLayerVersion
    CreateFunction: CreateFunction, iam:PassRole, GetLayerVersion if Layers, s3:GetObject if Code.S3Bucket, TagResource if Tags,
      ec2:DescribeSecurityGroups if VpcConfig, ec2:DescribeSubnets if VpcConfig, ec2:DescribeVpcs if VpcConfig
    UpdateFunctionConfiguration: UpdateFunctionConfiguration, iam:PassRole if Role, GetLayerVersion if Layers,
      ec2:DescribeSecurityGroups if VpcConfig, ec2:DescribeSubnets if VpcConfig, ec2:DescribeVpcs if VpcConfig
    UpdateFunctionCode: UpdateFunctionCode, s3:GetObject if S3Bucket
    PublishLayerVersion: PublishLayerVersion, s3:GetObject if Content.S3Bucket
  `,

  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
  eventbridge: `
    PutRule: PutRule, TagResource if Tags, iam:PassRole if RoleArn
    PutTargets: PutTargets, iam:PassRole if Targets[].RoleArn
    CreateConnection: CreateConnection, secretsmanager:CreateSecret, secretsmanager:GetSecretValue, secretsmanager:PutSecretValue,
      iam:CreateServiceLinkedRole optional
    UpdateConnection: UpdateConnection, secretsmanager:UpdateSecret, secretsmanager:GetSecretValue, secretsmanager:PutSecretValue
    DeleteConnection: DeleteConnection, secretsmanager:DeleteSecret
    CreateEndpoint UpdateEndpoint: same, iam:PassRole if RoleArn
  `,
  scheduler: `
    CreateSchedule UpdateSchedule: same, iam:PassRole
  `,
  pipes: `
    CreatePipe: CreatePipe, iam:PassRole, TagResource if Tags
    UpdatePipe: UpdatePipe, iam:PassRole
  `,

  sfn: `
    CreateStateMachine: CreateStateMachine, iam:PassRole, TagResource if tags, PublishStateMachineVersion if publish
    UpdateStateMachine: UpdateStateMachine, iam:PassRole if roleArn, PublishStateMachineVersion if publish
    TestState: TestState, iam:PassRole if roleArn
  `,

  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html
  'secrets-manager': `
    BatchGetSecretValue: BatchGetSecretValue, GetSecretValue, ListSecrets if Filters
    CreateSecret: CreateSecret, TagResource if Tags, ReplicateSecretToRegions if AddReplicaRegions
    RotateSecret: RotateSecret, lambda:InvokeFunction
  `,

  // A parameter under /aws/reference/secretsmanager/ is a secret:
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html
  ssm: `
    GetParameter: GetParameter, secretsmanager:GetSecretValue if Name=/aws/reference/secretsmanager/*
    GetParameters: GetParameters, secretsmanager:GetSecretValue if Names[]=/aws/reference/secretsmanager/*
    PutParameter: PutParameter, AddTagsToResource if Tags
    SendCommand: SendCommand, iam:PassRole if ServiceRoleArn
    StartAutomationExecution: StartAutomationExecution, iam:PassRole optional
    RegisterTaskWithMaintenanceWindow UpdateMaintenanceWindowTask: same, iam:PassRole if ServiceRoleArn
    CreateActivation: CreateActivation, iam:PassRole
  `,

  // https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
  kms: `
    ReEncrypt: ReEncryptFrom, ReEncryptTo
    CreateKey ReplicateKey: same, TagResource if Tags
  `,

  // "No permissions are required": GetCallerIdentity, GetSessionToken. With a web identity or SAML the request carries no credentials.
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html, …/API_GetSessionToken.html
  sts: `
    GetCallerIdentity GetSessionToken AssumeRoleWithWebIdentity AssumeRoleWithSAML:
    AssumeRole: AssumeRole, TagSession if Tags, SetSourceIdentity if SourceIdentity
    GetFederationToken: GetFederationToken, TagSession if Tags
  `,

  // Unsigned, or signed with the user's token: "Amazon Cognito doesn't evaluate IAM policies in requests for this API operation."
  // https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html
  'cognito-identity-provider': `
    AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp
      DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser
      GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListWebAuthnCredentials
      ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp StartWebAuthnRegistration
      UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute:
    CreateUserPool UpdateUserPool: same, iam:PassRole if SmsConfiguration, TagResource if UserPoolTags
    CreateUserImportJob: CreateUserImportJob, iam:PassRole
    CreateGroup UpdateGroup: same, iam:PassRole if RoleArn
  `,
  // "This is a public API. You do not need any credentials to call this API."
  'cognito-identity': `
    GetId GetCredentialsForIdentity GetOpenIdToken UnlinkIdentity:
    SetIdentityPoolRoles: SetIdentityPoolRoles, iam:PassRole
  `,
  // Signed with the token of a signed-in person.
  sso: `
    *:
  `,
  'sso-oidc': `
    CreateToken RegisterClient StartDeviceAuthorization:
  `,
  codecatalyst: `
    *:
  `,
  connectparticipant: `
    *:
  `,

  // https://docs.aws.amazon.com/bedrock/latest/userguide/inference-prereq.html, …/APIReference/API_runtime_StartAsyncInvoke.html
  'bedrock-runtime': `
    InvokeModel: InvokeModel, ApplyGuardrail if guardrailIdentifier
    Converse: InvokeModel, ApplyGuardrail if guardrailConfig
    StartAsyncInvoke: InvokeModel
    InvokeModelWithResponseStream: InvokeModelWithResponseStream, ApplyGuardrail if guardrailIdentifier
    ConverseStream: InvokeModelWithResponseStream, ApplyGuardrail if guardrailConfig
    InvokeModelWithBidirectionalStream: InvokeModel
  `,
  // https://docs.aws.amazon.com/bedrock/latest/userguide/kb-permissions.html
  'bedrock-agent-runtime': `
    RetrieveAndGenerate RetrieveAndGenerateStream: RetrieveAndGenerate, InvokeModel,
      Retrieve if retrieveAndGenerateConfiguration.knowledgeBaseConfiguration
    InvokeInlineAgent: InvokeInlineAgent, InvokeModel
  `,
  'bedrock-agent': `
    CreateAgent UpdateAgent: same, iam:PassRole if agentResourceRoleArn
    CreateKnowledgeBase UpdateKnowledgeBase CreateFlow UpdateFlow: same, iam:PassRole
  `,
  bedrock: `
    CreateModelCustomizationJob CreateModelImportJob CreateModelInvocationJob CreateEvaluationJob: same, iam:PassRole
  `,

  'iot-data-plane': `
    Publish: Publish, RetainPublish if retain
  `,
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html
  apigatewaymanagementapi: `
    PostToConnection GetConnection DeleteConnection: ManageConnections
  `,
  // The actions are the methods of HTTP: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-iam-policy-examples.html
  'api-gateway': `
    TagResource: PUT
    UntagResource FlushStageAuthorizersCache FlushStageCache: DELETE
    PutGatewayResponse PutIntegration PutIntegrationResponse PutMethod PutMethodResponse PutRestApi ImportDocumentationParts: PUT
    TestInvokeAuthorizer TestInvokeMethod GenerateClientCertificate ImportApiKeys ImportRestApi Create*: POST
    RejectDomainNameAccessAssociation: POST
    Get*: GET
    Update*: PATCH
    Delete*: DELETE
  `,
  apigatewayv2: `
    ReimportApi ImportApi: PUT
    TagResource Create*: POST
    UntagResource ResetAuthorizersCache Delete*: DELETE
    ExportApi Get* List*: GET
    Update*: PATCH
    PutRoutingRule PutPortalProductSharingPolicy: PUT
  `,

  // The results and the data lie in the caller's own bucket and catalogue, and are read and written with the caller's rights.
  // https://docs.aws.amazon.com/athena/latest/ug/managed-policies.html, …/APIReference/API_GetQueryResults.html
  athena: `
    StartQueryExecution: StartQueryExecution, glue:GetDatabase, glue:GetTable, glue:GetPartitions, s3:GetBucketLocation, s3:GetObject,
      s3:ListBucket, s3:PutObject, s3:AbortMultipartUpload optional, s3:ListMultipartUploadParts optional
    GetQueryResults: GetQueryResults, s3:GetObject
  `,
  // https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html
  'rds-data': `
    ExecuteStatement BatchExecuteStatement BeginTransaction CommitTransaction RollbackTransaction ExecuteSql: same,
      secretsmanager:GetSecretValue
  `,
  // https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-access-control-identity-based.html
  'redshift-data': `
    ExecuteStatement BatchExecuteStatement DescribeTable ListDatabases ListSchemas ListTables: same,
      redshift:GetClusterCredentials if DbUser, secretsmanager:GetSecretValue if SecretArn,
      redshift-serverless:GetCredentials if WorkgroupName
  `,
  // Signers make a password and call nothing; the database asks IAM when it is used.
  'rds-signer': `
    GetAuthToken: connect
  `,
  'dsql-signer': `
    GetDbConnectAuthToken: DbConnect
    GetDbConnectAdminAuthToken: DbConnectAdmin
  `,

  // https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html: version 2 of the API asks for the actions of version 1 by what is sent.
  sesv2: `
    SendEmail: SendEmail unless Content.Raw, SendRawEmail if Content.Raw, SendTemplatedEmail if Content.Template
    SendBulkEmail: SendBulkEmail, SendBulkTemplatedEmail
  `,

  'timestream-query': `
    Query: Select, DescribeEndpoints, SelectValues optional
    CancelQuery: CancelQuery, DescribeEndpoints
    CreateScheduledQuery: CreateScheduledQuery, DescribeEndpoints, iam:PassRole
  `,
  'timestream-write': `
    WriteRecords: WriteRecords, DescribeEndpoints
    CreateTable DescribeTable DescribeDatabase ListTables ListDatabases UpdateTable DeleteTable: same, DescribeEndpoints
  `,

  // Media are read with the caller's rights: https://docs.aws.amazon.com/rekognition/latest/dg/security_iam_service-with-iam.html,
  // …/textract/latest/dg/security_iam_service-with-iam.html
  rekognition: `
    DetectLabels DetectText DetectFaces DetectModerationLabels DetectProtectiveEquipment DetectCustomLabels RecognizeCelebrities
      IndexFaces SearchFacesByImage SearchUsersByImage: same, s3:GetObject if Image.S3Object
    CompareFaces: CompareFaces, s3:GetObject if SourceImage.S3Object, s3:GetObject if TargetImage.S3Object
    StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartPersonTracking
      StartSegmentDetection StartTextDetection: same, s3:GetObject if Video.S3Object, iam:PassRole if NotificationChannel.RoleArn
    CreateStreamProcessor: CreateStreamProcessor, iam:PassRole
  `,
  textract: `
    AnalyzeDocument DetectDocumentText AnalyzeExpense: same, s3:GetObject if Document.S3Object
    AnalyzeID: AnalyzeID, s3:GetObject if DocumentPages[].S3Object
    StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis: same, s3:GetObject,
      s3:PutObject if OutputConfig.S3Bucket, iam:PassRole if NotificationChannel.RoleArn
  `,
  transcribe: `
    StartTranscriptionJob: same, s3:GetObject, s3:PutObject if OutputBucketName, iam:PassRole if JobExecutionSettings.DataAccessRoleArn
    StartCallAnalyticsJob: same, s3:GetObject, s3:PutObject if OutputLocation, iam:PassRole if DataAccessRoleArn
    StartMedicalTranscriptionJob: same, s3:GetObject, s3:PutObject
  `,
  // https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html
  polly: `
    StartSpeechSynthesisTask: StartSpeechSynthesisTask, s3:PutObject, sns:Publish if SnsTopicArn
  `,
  // https://docs.aws.amazon.com/translate/latest/dg/API_TranslateText.html: "auto" asks Amazon Comprehend.
  translate: `
    TranslateText TranslateDocument: same, comprehend:DetectDominantLanguage if SourceLanguageCode=auto
    StartTextTranslationJob: StartTextTranslationJob, iam:PassRole, comprehend:DetectDominantLanguage if SourceLanguageCode=auto
  `,
  comprehend: `
    Start*Job: same, iam:PassRole
    CreateDocumentClassifier CreateEntityRecognizer CreateFlywheel: same, iam:PassRole
  `,
  comprehendmedical: `
    DetectEntities: DetectEntitiesV2
    Start*Job: same, iam:PassRole
  `,

  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security_iam_id-based-policy-examples.html: the roles of the task are passed on.
  ecs: `
    RunTask StartTask: same, iam:PassRole, TagResource if tags
    RegisterTaskDefinition: RegisterTaskDefinition, iam:PassRole if taskRoleArn|executionRoleArn, TagResource if tags
    CreateService: CreateService, iam:PassRole if role, TagResource if tags
  `,
  batch: `
    RegisterJobDefinition: same, iam:PassRole if containerProperties.jobRoleArn|containerProperties.executionRoleArn
    CreateComputeEnvironment UpdateComputeEnvironment: same, iam:PassRole if serviceRole
    SubmitJob: SubmitJob, TagResource if tags
  `,
  ec2: `
    RunInstances: RunInstances, iam:PassRole if IamInstanceProfile, CreateTags if TagSpecifications
    AssociateIamInstanceProfile ReplaceIamInstanceProfileAssociation: same, iam:PassRole
    Create* AllocateAddress CopySnapshot CopyImage ImportImage ImportSnapshot RequestSpotInstances: same, CreateTags if TagSpecifications
    RequestSpotFleet: same, iam:PassRole
  `,
  cloudformation: `
    CreateStack UpdateStack DeleteStack CreateChangeSet: same, iam:PassRole if RoleARN
    CreateStackSet UpdateStackSet: same, iam:PassRole if AdministrationRoleARN
  `,
  cloudcontrol: `
    CreateResource DeleteResource GetResource ListResources UpdateResource: same, iam:PassRole if RoleArn
  `,
  codebuild: `
    CreateProject: CreateProject, iam:PassRole
    UpdateProject: UpdateProject, iam:PassRole if serviceRole
  `,
  codepipeline: `
    CreatePipeline UpdatePipeline: same, iam:PassRole
  `,
  codedeploy: `
    CreateDeploymentGroup: same, iam:PassRole
    UpdateDeploymentGroup: same, iam:PassRole if serviceRoleArn
  `,
  firehose: `
    CreateDeliveryStream: CreateDeliveryStream, iam:PassRole, TagDeliveryStream if Tags
    UpdateDestination: UpdateDestination, iam:PassRole optional
  `,
  'cloudwatch-logs': `
    PutSubscriptionFilter PutDestination: same, iam:PassRole if roleArn
    CreateLogGroup: CreateLogGroup, TagResource if tags
  `,
  cloudwatch: `
    PutMetricStream: PutMetricStream, iam:PassRole
  `,
  glue: `
    CreateJob UpdateJob CreateCrawler CreateDevEndpoint CreateMLTransform CreateSession: same, iam:PassRole
    UpdateCrawler: UpdateCrawler, iam:PassRole if Role
    BatchGetDataQualityResult: GetDataQualityResult
    GetUnfilteredTableMetadata GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata:
      GetTable
  `,
  sagemaker: `
    CreateTrainingJob CreateProcessingJob CreateModel CreateNotebookInstance CreateHyperParameterTuningJob CreateAutoMLJob
      CreateAutoMLJobV2 CreateDomain CreateUserProfile CreatePipeline CreateFlowDefinition CreateLabelingJob CreateCompilationJob
      CreateFeatureGroup: same, iam:PassRole
  `,
  iot: `
    CreateTopicRule ReplaceTopicRule CreateRoleAlias UpdateRoleAlias CreateProvisioningTemplate CreateOTAUpdate CreateStream:
      same, iam:PassRole
  `,
  // https://docs.aws.amazon.com/mediaconvert/latest/ug/creating-the-iam-role-in-mediaconvert-configured.html
  mediaconvert: `
    CreateJob: CreateJob, iam:PassRole
  `,
  'elastic-transcoder': `
    CreatePipeline UpdatePipeline: same, iam:PassRole
  `,
  iam: `
    AddRoleToInstanceProfile: AddRoleToInstanceProfile, PassRole
    CreateRole: CreateRole, TagRole if Tags
    CreateUser: CreateUser, TagUser if Tags
    CreatePolicy: CreatePolicy, TagPolicy if Tags
  `,
  appsync: `
    CreateDataSource UpdateDataSource: same, iam:PassRole if serviceRoleArn
    CreateGraphqlApi UpdateGraphqlApi: same, iam:PassRole if logConfig
  `,
  emr: `
    RunJobFlow: RunJobFlow, iam:PassRole, AddTags if Tags
  `,
  'emr-serverless': `
    StartJobRun: StartJobRun, iam:PassRole
  `,

  // Actions are the verbs of CQL: https://docs.aws.amazon.com/keyspaces/latest/devguide/security_iam_service-with-iam.html
  keyspaces: `
    CreateKeyspace CreateTable CreateType: Create
    DeleteKeyspace DeleteTable DeleteType: Drop
    GetKeyspace GetTable GetTableAutoScalingSettings GetType ListKeyspaces ListTables ListTypes ListTagsForResource: Select
    UpdateKeyspace UpdateTable: Alter
    RestoreTable: Restore, Select
  `,
  // https://docs.aws.amazon.com/neptune/latest/userguide/iam-dp-actions.html
  neptunedata: `
    ExecuteGremlinQuery ExecuteOpenCypherQuery: ReadDataViaQuery, WriteDataViaQuery optional, DeleteDataViaQuery optional
    ExecuteGremlinExplainQuery ExecuteGremlinProfileQuery ExecuteOpenCypherExplainQuery: ReadDataViaQuery
    CancelGremlinQuery CancelOpenCypherQuery: CancelQuery
    GetGremlinQueryStatus GetOpenCypherQueryStatus ListGremlinQueries ListOpenCypherQueries: GetQueryStatus
    ExecuteFastReset: ResetDatabase
    GetPropertygraphStatistics GetSparqlStatistics: GetStatisticsStatus
    ManagePropertygraphStatistics ManageSparqlStatistics: ManageStatistics
    DeletePropertygraphStatistics DeleteSparqlStatistics: DeleteStatistics
    GetPropertygraphSummary GetRDFGraphSummary: GetGraphSummary
    GetPropertygraphStream GetSparqlStream: GetStreamRecords
    GetMLDataProcessingJob: GetMLDataProcessingJobStatus
    GetMLEndpoint: GetMLEndpointStatus
    GetMLModelTrainingJob: GetMLModelTrainingJobStatus
    GetMLModelTransformJob: GetMLModelTransformJobStatus
  `,
  'neptune-graph': `
    ExecuteQuery: ReadDataViaQuery, WriteDataViaQuery optional, DeleteDataViaQuery optional
    GetQuery: GetQueryStatus
  `,
  budgets: `
    CreateBudget CreateNotification CreateSubscriber DeleteBudget DeleteNotification DeleteSubscriber UpdateBudget UpdateNotification
      UpdateSubscriber: ModifyBudget
    DescribeBudget DescribeBudgets DescribeBudgetNotificationsForAccount DescribeBudgetPerformanceHistory DescribeNotificationsForBudget
      DescribeSubscribersForNotification: ViewBudget
  `,
  cloudfront: `
    CreateDistributionWithTags: CreateDistribution, TagResource
  `,
  'cloudsearch-domain': `
    UploadDocuments: document
  `,
  verifiedpermissions: `
    BatchIsAuthorized: IsAuthorized
    BatchIsAuthorizedWithToken: IsAuthorizedWithToken
  `,
  'vpc-lattice': `
    BatchUpdateRule: UpdateRule
  `,
  accessanalyzer: `
    GetFindingV2: GetFinding
    ListFindingsV2: ListFindings
  `,
  detective: `
    ListOrganizationAdminAccounts: ListOrganizationAdminAccount
  `,
  iotfleetwise: `
    BatchCreateVehicle: CreateVehicle
    BatchUpdateVehicle: UpdateVehicle
  `,
  'marketplace-catalog': `
    BatchDescribeEntities: DescribeEntity
  `,
}
