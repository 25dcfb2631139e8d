import { andThen, holds, known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Encryption, ResourceOf } from '../../../model/resource.ts'
import type { Text } from '../../../model/text.ts'
import type { Declared, Estate } from '../estate.ts'
import { isAbsent, optional, placeOfValue, readBoolean, readNumber, readText } from '../../document/value.ts'
import { accompanies, companionsOf } from './companion.ts'
import { keyEncryption } from './encryption.ts'
import { hasItems } from './list.ts'
import { choose, every, some, written } from './outcomes.ts'

type Database = ResourceOf<'database'>

/** What RDS, DocumentDB and Neptune have in common, with the defaults they share. */
export function commonSettings(declared: Declared): Pick<Database, 'deletionProtection' | 'backupDays' | 'password' | 'logs'> {
  return {
    deletionProtection: readBoolean(declared.get('DeletionProtection'), false),
    backupDays: readNumber(declared.get('BackupRetentionPeriod'), 1),
    password: masterPassword(declared),
    logs: hasItems(declared.get('EnableCloudwatchLogsExports')),
  }
}

/** The password of the first user, unless the provider makes and keeps it. */
function masterPassword(declared: Declared): Known<Text> | undefined {
  return holds(readBoolean(declared.get('ManageMasterUserPassword'), false), Boolean) === 'yes'
    ? undefined
    : optional(declared.get('MasterUserPassword'), readText)
}

interface StorageDefaults {
  /** Properties that name a snapshot or another database, from which the setting is taken over. */
  readonly copies: readonly string[]
  readonly whenAbsent: Known<Encryption>
  readonly whenOff: Known<Encryption>
}

/** Switched on without a key, the account's own managed key is used. */
export function storageEncryption(declared: Declared, { copies, whenAbsent, whenOff }: StorageDefaults): Known<Encryption> {
  const flag = declared.get('StorageEncrypted')
  const copied = copies.some((property) => !isAbsent(declared.get(property)))
  return choose(
    written(flag),
    choose(
      readBoolean(flag, false),
      keyEncryption(declared.get('KmsKeyId'), 'account-key'),
      andThen(whenOff, (off) => known(off, placeOfValue(flag))),
    ),
    copied ? unknown('it is taken over from what the database is copied from', declared.resource.at) : whenAbsent,
  )
}

/** A cluster can be reached from outside when one of its instances can. */
export function publicByInstances(cluster: Declared, estate: Estate, instanceType: string, whenAbsent: Known<boolean>): Known<boolean> {
  const instances = companionsOf(cluster, estate, instanceType, 'DBClusterIdentifier', 'DBClusterIdentifier')
  return some(instances.map((instance) => every([publiclyAccessible(instance, whenAbsent), accompanies(instance, cluster)])))
}

export function publiclyAccessible(declared: Declared, whenAbsent: Known<boolean>): Known<boolean> {
  const flag = declared.get('PubliclyAccessible')
  return choose(written(flag), readBoolean(flag, false), whenAbsent)
}

export const unencrypted: Known<Encryption> = known('none')
