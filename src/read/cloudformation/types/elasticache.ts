import { known, map } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Value } from '../../document/value.ts'
import { readBoolean, readNumber } from '../../document/value.ts'
import { keyEncryption, switchedEncryption } from './encryption.ts'
import { firstPassword } from './first-password.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Snapshots are taken where a number of days is written: zero by default. */
export function keptSnapshots(days: Value): Known<boolean> {
  return map(readNumber(days, 0), (count) => count > 0)
}

/**
 * Caches stand in private networks; nothing is encrypted unless it is written.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html
 */
export const replicationGroup: ResourceReader = (declared) => ({
  kind: 'store',
  flavour: 'cache',
  encryption: switchedEncryption(
    readBoolean(declared.get('AtRestEncryptionEnabled'), false),
    declared.get('KmsKeyId'),
    'provider-key',
    'none',
  ),
  encryptedInTransit: readBoolean(declared.get('TransitEncryptionEnabled'), false),
  backup: keptSnapshots(declared.get('SnapshotRetentionLimit')),
  public: known(false),
  ...firstPassword(declared.get('AuthToken')),
})

/** A cluster of its own cannot be encrypted at rest: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html */
export const cacheCluster: ResourceReader = (declared) => ({
  kind: 'store',
  flavour: 'cache',
  encryption: known('none'),
  encryptedInTransit: readBoolean(declared.get('TransitEncryptionEnabled'), false),
  backup: keptSnapshots(declared.get('SnapshotRetentionLimit')),
  public: known(false),
})

/** Always encrypted, at rest and in transit: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html and …/in-transit-encryption.html */
export const serverlessCache: ResourceReader = (declared) => ({
  kind: 'store',
  flavour: 'cache',
  encryption: keyEncryption(declared.get('KmsKeyId'), 'provider-key'),
  encryptedInTransit: known(true),
  backup: keptSnapshots(declared.get('SnapshotRetentionLimit')),
  public: known(false),
})
