import { known } from '../../../model/known.ts'
import { text } from '../../../model/text.ts'
import { commonSettings, storageEncryption, unencrypted } from './database.ts'
import type { ResourceReader } from './resource-reader.ts'

/**
 * A cluster of DocumentDB lives inside a private network only. Its instances have no settings of their own that matter here.
 * Made by a template it is not encrypted unless that is written: https://docs.aws.amazon.com/controltower/latest/controlreference/documentdb-rules.html
 */
export const documentCluster: ResourceReader = (declared) => ({
  kind: 'database',
  engine: known(text('docdb')),
  public: known(false),
  encryption: storageEncryption(declared, {
    copies: ['SnapshotIdentifier', 'SourceDBClusterIdentifier'],
    whenAbsent: unencrypted,
    whenOff: unencrypted,
  }),
  ...commonSettings(declared),
})
