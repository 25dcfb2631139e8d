import { known, unknown } from '../../../model/known.ts'
import { readBoolean } from '../../document/value.ts'
import { keptSnapshots } from './elasticache.ts'
import { keyEncryption } from './encryption.ts'
import { choose, written } from './outcomes.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Always encrypted at rest: https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html. The default for TLS is not documented. */
export const memoryCluster: ResourceReader = (declared) => ({
  kind: 'store',
  flavour: 'cache',
  encryption: keyEncryption(declared.get('KmsKeyId'), 'provider-key'),
  encryptedInTransit: choose(
    written(declared.get('TLSEnabled')),
    readBoolean(declared.get('TLSEnabled'), false),
    unknown('TLSEnabled is not written'),
  ),
  backup: keptSnapshots(declared.get('SnapshotRetentionLimit')),
  public: known(false),
})
