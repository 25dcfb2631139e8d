import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const kms = cloudService({
  id: 'kms',
  operations: operations({
    Decrypt: { on: 'KeyId', secrets: 'Plaintext' },
    GenerateDataKey: { on: 'KeyId', secrets: 'Plaintext' },
    GenerateDataKeyPair: { on: 'KeyId', secrets: 'PrivateKeyPlaintext' },
    GenerateRandom: { secrets: 'Plaintext' },
    DeriveSharedSecret: { on: 'KeyId', secrets: 'SharedSecret' },
    ReEncrypt: { on: 'SourceKeyId', into: { cloud: 'DestinationKeyId' } },
    CreateGrant: { on: 'KeyId', into: { cloud: ['GranteePrincipal', 'RetiringPrincipal', 'Operations[]'] } },
    CreateKey: { into: { cloud: 'Policy' } },
    PutKeyPolicy: { on: 'KeyId', into: { cloud: 'Policy' } },
    ReplicateKey: { on: 'KeyId', into: { cloud: ['Policy', 'ReplicaRegion'] } },
    ...each('CreateAlias UpdateAlias', { on: 'AliasName', into: { cloud: 'TargetKeyId' } }),
    ...each(
      'CancelKeyDeletion DescribeKey DisableKey DisableKeyRotation EnableKey EnableKeyRotation Encrypt GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac GetKeyPolicy GetPublicKey RevokeGrant ScheduleKeyDeletion Sign Verify VerifyMac',
      { on: 'KeyId' },
    ),
    DeleteAlias: { on: 'AliasName' },
  }),
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Operations.html, 2026-11-22',
})
