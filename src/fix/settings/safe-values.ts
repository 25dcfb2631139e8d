import type { Setting } from '../../model/remedy.ts'
import type { Plain } from '../../permissions/render/plain.ts'

/** A property below `Properties`, and its safe value. */
export interface SafeValue {
  readonly path: readonly string[]
  readonly value: Plain
}

const one = (path: string, value: Plain): readonly SafeValue[] => [{ path: path.split('.'), value }]

const block = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].map((name): SafeValue => ({
  path: ['PublicAccessBlockConfiguration', name],
  value: true,
}))

/**
 * What a setting is in each type of resource, as the CloudFormation template reference and the SAM reference name it (restated 2026-11-22,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/). Only values that can be changed without replacing what holds data.
 */
export const safeValues: Readonly<Partial<Record<Setting, ReadonlyMap<string, readonly SafeValue[]>>>> = {
  'point-in-time-recovery': new Map([
    ['AWS::DynamoDB::Table', one('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', true)],
    ['AWS::Serverless::SimpleTable', one('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', true)],
  ]),
  versioning: new Map([['AWS::S3::Bucket', one('VersioningConfiguration.Status', 'Enabled')]]),
  'public-access-block': new Map([['AWS::S3::Bucket', block]]),
  'encryption-at-rest': new Map([
    ['AWS::SQS::Queue', one('SqsManagedSseEnabled', true)],
    ['AWS::Kinesis::Stream', one('StreamEncryption', { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' })],
    ['AWS::KinesisFirehose::DeliveryStream', one('DeliveryStreamEncryptionConfigurationInput', { KeyType: 'AWS_OWNED_CMK' })],
  ]),
  'key-rotation': new Map([['AWS::KMS::Key', one('EnableKeyRotation', true)]]),
  'deletion-protection': new Map([
    ['AWS::DynamoDB::Table', one('DeletionProtectionEnabled', true)],
    ['AWS::RDS::DBInstance', one('DeletionProtection', true)],
    ['AWS::RDS::DBCluster', one('DeletionProtection', true)],
    ['AWS::DocDB::DBCluster', one('DeletionProtection', true)],
    ['AWS::Neptune::DBCluster', one('DeletionProtection', true)],
    ['AWS::Cognito::UserPool', one('DeletionProtection', 'ACTIVE')],
  ]),
  backups: new Map([
    ['AWS::RDS::DBInstance', one('BackupRetentionPeriod', 7)],
    ['AWS::RDS::DBCluster', one('BackupRetentionPeriod', 7)],
    ['AWS::DocDB::DBCluster', one('BackupRetentionPeriod', 7)],
    ['AWS::Neptune::DBCluster', one('BackupRetentionPeriod', 7)],
    ['AWS::EFS::FileSystem', one('BackupPolicy.Status', 'ENABLED')],
  ]),
  'password-length': new Map([['AWS::Cognito::UserPool', one('Policies.PasswordPolicy.MinimumLength', 12)]]),
  introspection: new Map([
    ['AWS::AppSync::GraphQLApi', one('IntrospectionConfig', 'DISABLED')],
    ['AWS::Serverless::GraphQLApi', one('IntrospectionConfig', 'DISABLED')],
  ]),
  'verbose-log': new Map([
    ['AWS::AppSync::GraphQLApi', one('LogConfig.ExcludeVerboseContent', true)],
    ['AWS::Serverless::GraphQLApi', one('Logging.ExcludeVerboseContent', true)],
  ]),
  'log-retention': new Map([['AWS::Logs::LogGroup', one('RetentionInDays', 30)]]),
  'trail-logging': new Map([['AWS::CloudTrail::Trail', one('IsLogging', true)]]),
  'trail-every-region': new Map([['AWS::CloudTrail::Trail', one('IsMultiRegionTrail', true)]]),
  'trail-validation': new Map([['AWS::CloudTrail::Trail', one('EnableLogFileValidation', true)]]),
}

/** Settings of a whole service, by its framework: the path from the root of its file. */
export const serviceValues: Readonly<Partial<Record<Setting, Readonly<Record<string, SafeValue>>>>> = {
  // The framework makes the log groups, and gives its shared role leave to write traces.
  'log-retention': { serverless: { path: ['provider', 'logRetentionInDays'], value: 30 } },
  tracing: {
    serverless: { path: ['provider', 'tracing', 'lambda'], value: true },
    sam: { path: ['Globals', 'Function', 'Tracing'], value: 'Active' },
  },
}

/** What becomes of an unsafe value where it stands, whatever file format it stands in; undefined where that is no such value. */
export const instead: Readonly<Partial<Record<Setting, (written: string, key: string) => Plain | undefined>>> = {
  // `restApi: true` of serverless.yml stands for a whole map of settings; the others stay on.
  'data-trace': (written, key) =>
    /^true$/i.test(written) ? (/^(?:restApi|websocket)$/.test(key) ? { fullExecutionData: false } : false) : undefined,
  'minimum-tls': (written) =>
    /^TLS_1_[01]$/.test(written)
      ? 'TLS_1_2'
      : // The plugin serverless-domain-manager writes it so.
        /^tls_1_[01]$/.test(written)
        ? 'tls_1_2'
        : /^(?:SSLv3|TLSv1(?:\.1)?(?:_2016)?)$/.test(written)
          ? 'TLSv1.2_2021'
          : undefined,
  'viewer-protocol': (written) => (written === 'allow-all' ? 'redirect-to-https' : undefined),
}
