import { andThen, known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import { literal, showText } from '../../../model/text.ts'
import type { Declared } from '../estate.ts'
import { isAbsent, readText } from '../../document/value.ts'
import { companionsOf, perEstate } from './companion.ts'
import { commonSettings, publicByInstances, publiclyAccessible, storageEncryption, unencrypted } from './database.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html */
export const rdsInstance: ResourceReader = (declared, estate) => {
  if (members(estate).has(declared)) return { kind: 'other' }
  const common = {
    kind: 'database',
    engine: readText(declared.get('Engine')),
    // Where nothing is written it depends on the subnets: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
    public: publiclyAccessible(declared, subnetsDecide),
  } as const
  if (!isAbsent(declared.get('DBClusterIdentifier')))
    return { ...common, encryption: ofCluster, deletionProtection: ofCluster, backupDays: ofCluster, logs: ofCluster, password: undefined }
  const settings = commonSettings(declared)
  const replica = !isAbsent(declared.get('SourceDBInstanceIdentifier')) && isAbsent(declared.get('BackupRetentionPeriod'))
  return {
    ...common,
    encryption: storageEncryption(declared, { copies: instanceCopies, whenAbsent: unencrypted, whenOff: unencrypted }),
    ...settings,
    backupDays: replica ? unknown('a replica is backed up with its source') : settings.backupDays,
  }
}

/** Instances of the project's own clusters: what is worth saying of them is said of the cluster. */
const members = perEstate(
  (estate) =>
    new Set(
      estate
        .ofType('AWS::RDS::DBCluster')
        .flatMap((cluster) => companionsOf(cluster, estate, 'AWS::RDS::DBInstance', 'DBClusterIdentifier', 'DBClusterIdentifier')),
    ),
)
const ofCluster = unknown('it is a setting of its cluster, which is not in the project')
const subnetsDecide = unknown('it depends on the subnets of the database')
const instanceCopies = [
  'DBSnapshotIdentifier',
  'SourceDBInstanceIdentifier',
  'SourceDbiResourceId',
  'SourceDBInstanceAutomatedBackupsArn',
  'SourceDBClusterIdentifier',
]

/** Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html */
export const rdsCluster: ResourceReader = (declared, estate) => ({
  kind: 'database',
  engine: readText(declared.get('Engine')),
  public: andThen(aurora(declared), (own) =>
    own
      ? publicByInstances(declared, estate, 'AWS::RDS::DBInstance', subnetsDecide)
      : publiclyAccessible(declared, publicBySubnets(declared)),
  ),
  encryption: andThen(aurora(declared), (own) =>
    storageEncryption(declared, {
      copies: clusterCopies,
      whenAbsent: own ? known('provider-key') : unencrypted,
      whenOff: own ? auroraSwitchedOff : unencrypted,
    }),
  ),
  ...commonSettings(declared),
})
const clusterCopies = ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'SourceDbClusterResourceId']

/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html */
const auroraSwitchedOff = unknown('it is switched off, but clusters made since 18 February 2026 are encrypted nevertheless')

function aurora(declared: Declared): Known<boolean> {
  return andThen(readText(declared.get('Engine')), (engine, at) => {
    const name = literal(engine)
    return name === undefined ? unknown(`the engine is ${showText(engine)}`, at) : known(name.startsWith('aurora'), at)
  })
}

/** A Multi-AZ cluster without a subnet group of its own, or in the one called `default`, is public unless it says otherwise. */
function publicBySubnets(declared: Declared): Known<boolean> {
  return andThen(readText(declared.get('DBSubnetGroupName')), (group): Known<boolean> => {
    const open = group.some((part) => typeof part !== 'string' && part.kind !== 'reference')
    return open ? subnetsDecide : known(['', 'default'].includes(showText(group)))
  })
}
