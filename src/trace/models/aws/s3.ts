import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

// Who chooses these opens the object or the bucket to others.
const grants = ['ACL', 'GrantFullControl', 'GrantRead', 'GrantReadACP', 'GrantWriteACP']

export const s3 = cloudService({
  id: 's3',
  operations: operations({
    PutObject: {
      on: 'Bucket',
      into: { cloud: grants, redirect: 'WebsiteRedirectLocation' },
      writes: { key: 'Key', content: 'Body', metadata: 'Metadata' },
    },
    CopyObject: {
      on: 'Bucket',
      into: { cloud: grants, redirect: 'WebsiteRedirectLocation' },
      writes: { key: 'Key', metadata: 'Metadata' },
      // `bucket/key` of the object that is read; the bucket too can be the caller's choice.
      recordKey: 'CopySource',
    },
    CreateMultipartUpload: {
      on: 'Bucket',
      into: { cloud: grants, redirect: 'WebsiteRedirectLocation' },
      writes: { key: 'Key', metadata: 'Metadata' },
    },
    UploadPart: { on: 'Bucket', writes: { key: 'Key', content: 'Body' } },
    UploadPartCopy: { on: 'Bucket', writes: { key: 'Key' }, recordKey: 'CopySource' },
    CompleteMultipartUpload: { on: 'Bucket', writes: { key: 'Key' } },
    ...each('AbortMultipartUpload ListParts', { on: 'Bucket', recordKey: 'Key' }),
    RenameObject: { on: 'Bucket', writes: { key: 'Key' }, recordKey: 'RenameSource' },
    PutObjectAnnotation: { on: 'Bucket', writes: { metadata: 'AnnotationPayload' }, recordKey: 'Key' },
    PutObjectTagging: { on: 'Bucket', writes: { metadata: 'Tagging.TagSet[].Value' }, recordKey: 'Key' },

    GetObject: { on: 'Bucket', reads: { content: 'Body', metadata: 'Metadata' }, recordKey: 'Key' },
    HeadObject: { on: 'Bucket', reads: { metadata: 'Metadata' }, recordKey: 'Key' },
    GetObjectTagging: { on: 'Bucket', reads: { metadata: 'TagSet[].Value' }, recordKey: 'Key' },
    SelectObjectContent: {
      on: 'Bucket',
      into: { sql: 'Expression' },
      reads: { content: 'Payload[].Records.Payload' },
      recordKey: 'Key',
    },
    ListObjectsV2: { on: 'Bucket', reads: { key: ['Contents[].Key', 'CommonPrefixes[].Prefix'] }, recordKey: 'Prefix' },
    ListObjects: { on: 'Bucket', reads: { key: ['Contents[].Key', 'CommonPrefixes[].Prefix'] }, recordKey: 'Prefix' },
    ListObjectVersions: { on: 'Bucket', reads: { key: ['Versions[].Key', 'DeleteMarkers[].Key'] }, recordKey: 'Prefix' },
    ListMultipartUploads: { on: 'Bucket', reads: { key: 'Uploads[].Key' }, recordKey: 'Prefix' },
    ...each(
      'DeleteObject DeleteObjectTagging GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTorrent RestoreObject',
      { on: 'Bucket', recordKey: 'Key' },
    ),
    DeleteObjects: { on: 'Bucket', recordKey: 'Delete.Objects[].Key' },
    PutObjectAcl: { on: 'Bucket', into: { cloud: grants }, whole: { cloud: 'AccessControlPolicy' }, recordKey: 'Key' },
    ...each('PutObjectLegalHold PutObjectRetention UpdateObjectEncryption', { on: 'Bucket', recordKey: 'Key' }),
    WriteGetObjectResponse: { about: 'RequestRoute', writes: { content: 'Body', metadata: 'Metadata' } },

    CreateBucket: { on: 'Bucket', into: { cloud: grants } },
    PutBucketAcl: { on: 'Bucket', into: { cloud: grants }, whole: { cloud: 'AccessControlPolicy' } },
    PutBucketPolicy: { on: 'Bucket', into: { cloud: 'Policy' } },
    PutBucketCors: {
      on: 'Bucket',
      into: { cloud: 'CORSConfiguration.CORSRules[].AllowedOrigins[]' },
      whole: { cloud: 'CORSConfiguration' },
    },
    PutBucketWebsite: {
      on: 'Bucket',
      into: { redirect: 'WebsiteConfiguration.RedirectAllRequestsTo.HostName' },
      whole: { cloud: 'WebsiteConfiguration' },
    },
    PutBucketReplication: {
      on: 'Bucket',
      into: { cloud: ['ReplicationConfiguration.Role', 'ReplicationConfiguration.Rules[].Destination.Bucket'] },
      whole: { cloud: 'ReplicationConfiguration' },
    },
    PutBucketLogging: { on: 'Bucket', into: { cloud: 'BucketLoggingStatus.LoggingEnabled.TargetBucket' } },
    PutBucketNotificationConfiguration: { on: 'Bucket', whole: { cloud: 'NotificationConfiguration' } },
    PutBucketLifecycleConfiguration: { on: 'Bucket', whole: { cloud: 'LifecycleConfiguration' } },
    PutBucketEncryption: { on: 'Bucket', whole: { cloud: 'ServerSideEncryptionConfiguration' } },
    PutPublicAccessBlock: { on: 'Bucket', whole: { cloud: 'PublicAccessBlockConfiguration' } },
    PutBucketOwnershipControls: { on: 'Bucket', whole: { cloud: 'OwnershipControls' } },
    PutBucketVersioning: { on: 'Bucket', whole: { cloud: 'VersioningConfiguration' } },
    ...each(
      'DeleteBucket DeleteBucketCors DeleteBucketEncryption DeleteBucketLifecycle DeleteBucketPolicy DeleteBucketReplication DeleteBucketTagging DeleteBucketWebsite DeletePublicAccessBlock GetBucketAcl GetBucketCors GetBucketEncryption GetBucketLifecycleConfiguration GetBucketLocation GetBucketLogging GetBucketNotificationConfiguration GetBucketPolicy GetBucketPolicyStatus GetBucketTagging GetBucketVersioning GetBucketWebsite GetPublicAccessBlock HeadBucket PutBucketTagging',
      { on: 'Bucket' },
    ),
    CreateSession: { on: 'Bucket', secrets: ['Credentials.SecretAccessKey', 'Credentials.SessionToken'] },
  }),
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html, 2026-11-22',
})
