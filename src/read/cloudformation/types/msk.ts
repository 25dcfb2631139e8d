import { companionsOf } from './companion.ts'
import { keyEncryption } from './encryption.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Always encrypted, with a key of the account where none is named: https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html */
export const kafkaCluster: ResourceReader = (declared, estate) => ({
  kind: 'stream',
  flavour: 'kafka',
  encryption: keyEncryption(declared.get('EncryptionInfo', 'EncryptionAtRest', 'DataVolumeKMSKeyId'), 'account-key'),
  ...policyOf(companionsOf(declared, estate, 'AWS::MSK::ClusterPolicy', 'ClusterArn').map((policy) => documentOf(policy, 'Policy'))),
})
