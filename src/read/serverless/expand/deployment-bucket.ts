import { child, entriesOf, isNull, stringOf } from '../../document/node.ts'
import { ids } from '../names.ts'
import { add, join, output, ref } from './stack.ts'
import type { Stack } from './stack.ts'

/** The bucket that takes the archives, unless an existing one is named. Framework 4 shares one per account and region; it is made the same way. */
export function deploymentBucket(stack: Stack): void {
  const { service } = stack
  const written = service.setting('deploymentBucket')
  const name = child(written, 'name') ?? (written?.kind === 'map' ? undefined : written)
  if (name !== undefined && !isNull(name)) return
  const on = (key: string): boolean => stringOf(child(written, key)) === 'true'
  const at = written === undefined ? service.at : service.placeOf('deploymentBucket')
  const tags = child(written, 'tags')
  add(
    stack,
    at,
    ids.deploymentBucket,
    'AWS::S3::Bucket',
    {
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      PublicAccessBlockConfiguration: on('blockPublicAccess')
        ? { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }
        : undefined,
      VersioningConfiguration: on('versioning') ? { Status: 'Enabled' } : undefined,
      Tags: tags?.kind === 'map' ? entriesOf(tags).map(([Key, { value }]) => ({ Key, Value: value })) : undefined,
    },
    { generated: true },
  )
  output(stack, at, 'ServerlessDeploymentBucketName', ref(ids.deploymentBucket))
  if (on('skipPolicySetup')) return
  const arn = (rest: string): ReturnType<typeof join> => join('arn:', ref('AWS::Partition'), ':s3:::', ref(ids.deploymentBucket), rest)
  add(
    stack,
    at,
    ids.deploymentBucketPolicy,
    'AWS::S3::BucketPolicy',
    {
      Bucket: ref(ids.deploymentBucket),
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [arn('/*'), arn('')],
            Condition: { Bool: { 'aws:SecureTransport': false } },
          },
        ],
      },
    },
    { generated: true },
  )
}
