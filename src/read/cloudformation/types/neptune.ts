import { known } from '../../../model/known.ts'
import { text } from '../../../model/text.ts'
import { commonSettings, publicByInstances, storageEncryption, unencrypted } from './database.ts'
import type { ResourceReader } from './resource-reader.ts'

/**
 * Encrypted only where that is written: https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
 * An instance is public only where that is written: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html
 */
export const graphCluster: ResourceReader = (declared, estate) => ({
  kind: 'database',
  engine: known(text('neptune')),
  public: publicByInstances(declared, estate, 'AWS::Neptune::DBInstance', known(false)),
  encryption: storageEncryption(declared, {
    copies: ['DBSnapshotIdentifier', 'SnapshotIdentifier', 'SourceDBClusterIdentifier'],
    whenAbsent: unencrypted,
    whenOff: unencrypted,
  }),
  ...commonSettings(declared),
})
