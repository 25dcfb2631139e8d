/**
 * Which operation a waiter repeats until its answer is the wanted one, for the services that have a table: service → operation → waiters.
 * `waitUntilBucketExists({ client }, input)` in v3, `s3.waitFor('bucketExists', input)` in v2.
 *
 * Read in the published types of the `@aws-sdk/client-*` packages 3.1169.0, 2026-11-22.
 */
const waiters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cloudformation: {
    DescribeChangeSet: 'ChangeSetCreateComplete',
    DescribeStackRefactor: 'StackRefactorCreateComplete StackRefactorExecuteComplete',
    DescribeStacks: 'StackCreateComplete StackDeleteComplete StackExists StackImportComplete StackRollbackComplete StackUpdateComplete',
    DescribeTypeRegistration: 'TypeRegistrationComplete',
  },
  cloudfront: {
    GetDistribution: 'DistributionDeployed',
    GetInvalidation: 'InvalidationCompleted',
    GetInvalidationForDistributionTenant: 'InvalidationForDistributionTenantCompleted',
    GetStreamingDistribution: 'StreamingDistributionDeployed',
  },
  cloudwatch: {
    DescribeAlarms: 'AlarmExists CompositeAlarmExists LogAlarmExists',
    GetAlarmMuteRule: 'AlarmMuteRuleExists',
  },
  dynamodb: {
    DescribeBulkOperation: 'BulkOperationCompleted',
    DescribeContributorInsights: 'ContributorInsightsEnabled',
    DescribeExport: 'ExportCompleted',
    DescribeImport: 'ImportCompleted',
    DescribeKinesisStreamingDestination: 'KinesisStreamingDestinationActive',
    DescribeTable: 'TableExists TableNotExists',
  },
  ec2: {
    DescribeBundleTasks: 'BundleTaskComplete',
    DescribeConversionTasks: 'ConversionTaskCancelled ConversionTaskCompleted ConversionTaskDeleted',
    DescribeCustomerGateways: 'CustomerGatewayAvailable',
    DescribeExportTasks: 'ExportTaskCancelled ExportTaskCompleted',
    DescribeImageUsageReports: 'ImageUsageReportAvailable',
    DescribeImages: 'ImageAvailable ImageExists',
    DescribeImportSnapshotTasks: 'SnapshotImported',
    DescribeInstanceStatus: 'InstanceStatusOk SystemStatusOk',
    DescribeInstances: 'InstanceExists InstanceRunning InstanceStopped InstanceTerminated',
    DescribeInternetGateways: 'InternetGatewayExists',
    DescribeKeyPairs: 'KeyPairExists',
    DescribeNatGateways: 'NatGatewayAvailable NatGatewayDeleted',
    DescribeNetworkInterfaces: 'NetworkInterfaceAvailable',
    DescribeSecondaryNetworks: 'SecondaryNetworkCreateComplete SecondaryNetworkDeleteComplete',
    DescribeSecondarySubnets: 'SecondarySubnetCreateComplete SecondarySubnetDeleteComplete',
    DescribeSecurityGroupVpcAssociations: 'SecurityGroupVpcAssociationAssociated SecurityGroupVpcAssociationDisassociated',
    DescribeSecurityGroups: 'SecurityGroupExists',
    DescribeSnapshots: 'SnapshotCompleted',
    DescribeSpotInstanceRequests: 'SpotInstanceRequestFulfilled',
    DescribeStoreImageTasks: 'StoreImageTaskComplete',
    DescribeSubnets: 'SubnetAvailable',
    DescribeVolumes: 'VolumeAvailable VolumeDeleted VolumeInUse',
    DescribeVpcPeeringConnections: 'VpcPeeringConnectionDeleted VpcPeeringConnectionExists',
    DescribeVpcs: 'VpcAvailable VpcExists',
    DescribeVpnConnections: 'VpnConnectionAvailable VpnConnectionDeleted',
    GetPasswordData: 'PasswordDataAvailable',
  },
  ecs: {
    DescribeDaemon: 'DaemonActive',
    DescribeDaemonDeployments: 'DaemonDeploymentStopped DaemonDeploymentSuccessful',
    DescribeDaemonTaskDefinition: 'DaemonTaskDefinitionActive DaemonTaskDefinitionDeleted',
    DescribeServices: 'ServicesInactive ServicesStable',
    DescribeTasks: 'TasksRunning TasksStopped',
  },
  elastictranscoder: {
    ReadJob: 'JobComplete',
  },
  iam: {
    GetInstanceProfile: 'InstanceProfileExists',
    GetPolicy: 'PolicyExists',
    GetRole: 'RoleExists',
    GetUser: 'UserExists',
  },
  kinesis: {
    DescribeChannel: 'ChannelActive',
    DescribeStream: 'StreamExists StreamNotExists',
  },
  lambda: {
    GetFunction: 'FunctionActiveV2 FunctionExists FunctionUpdatedV2',
    GetFunctionConfiguration: 'FunctionActive FunctionUpdated PublishedVersionActive',
  },
  location: {
    GetJob: 'JobCompleted',
  },
  rekognition: {
    DescribeProjectVersions: 'ProjectVersionRunning ProjectVersionTrainingCompleted',
  },
  route53: {
    GetChange: 'ResourceRecordSetsChanged',
  },
  s3: {
    HeadBucket: 'BucketExists BucketNotExists',
    HeadObject: 'ObjectExists ObjectNotExists',
  },
  ses: {
    GetIdentityVerificationAttributes: 'IdentityExists',
  },
  ssm: {
    GetCommandInvocation: 'CommandExecuted',
  },
  transcribe: {
    DescribeLanguageModel: 'LanguageModelCompleted',
    GetCallAnalyticsJob: 'CallAnalyticsJobCompleted',
    GetMedicalScribeJob: 'MedicalScribeJobCompleted',
    GetMedicalTranscriptionJob: 'MedicalTranscriptionJobCompleted',
    GetMedicalVocabulary: 'MedicalVocabularyReady',
    GetTranscriptionJob: 'TranscriptionJobCompleted',
    GetVocabulary: 'VocabularyReady',
  },
}

/** The operation behind a waiter (`BucketExists`) of a service (its id); undefined where the table does not say it. */
export function waitedOperation(service: string, waiter: string): string | undefined {
  if (!Object.hasOwn(waiters, service)) return undefined
  return Object.entries(waiters[service] ?? {}).find(([, names]) => names.split(' ').includes(waiter))?.[0]
}
