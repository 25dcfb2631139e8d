import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const secretsmanager = cloudService({
  id: 'secretsmanager',
  names: ['secrets-manager'],
  operations: operations({
    GetSecretValue: {
      on: 'SecretId',
      reads: { value: ['SecretString', 'SecretBinary'] },
      secrets: ['SecretString', 'SecretBinary'],
    },
    BatchGetSecretValue: {
      on: 'SecretIdList[]',
      reads: { value: ['SecretValues[].SecretString', 'SecretValues[].SecretBinary'] },
      secrets: ['SecretValues[].SecretString', 'SecretValues[].SecretBinary'],
    },
    CreateSecret: {
      on: 'Name',
      into: { cloud: ['KmsKeyId', 'AddReplicaRegions[].Region'] },
      writes: { value: ['SecretString', 'SecretBinary'], key: 'Name' },
    },
    PutSecretValue: { on: 'SecretId', writes: { value: ['SecretString', 'SecretBinary'] } },
    UpdateSecret: { on: 'SecretId', into: { cloud: 'KmsKeyId' }, writes: { value: ['SecretString', 'SecretBinary'] } },
    PutResourcePolicy: { on: 'SecretId', into: { cloud: 'ResourcePolicy' } },
    RotateSecret: { on: 'SecretId', into: { cloud: 'RotationLambdaARN' } },
    ReplicateSecretToRegions: { on: 'SecretId', into: { cloud: 'AddReplicaRegions[].Region' } },
    GetRandomPassword: { secrets: 'RandomPassword' },
    ...each('DeleteResourcePolicy DeleteSecret DescribeSecret GetResourcePolicy RestoreSecret TagResource UpdateSecretVersionStage', {
      on: 'SecretId',
    }),
  }),
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Operations.html, 2026-11-22',
})
