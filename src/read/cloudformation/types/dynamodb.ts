import { map, valueOf } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Encryption, ResourceOf } from '../../../model/resource.ts'
import type { Declared } from '../estate.ts'
import { get, itemsOf, readBoolean, readString } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { embeddedJson } from './embedded-json.ts'
import { switchedEncryption } from './encryption.ts'
import { everyItem, firstItem } from './list.ts'
import { written } from './outcomes.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html */
export const table: ResourceReader = (declared) => ({
  kind: 'table',
  streams: written(declared.get('StreamSpecification')),
  pointInTimeRecovery: readBoolean(declared.get('PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'), false),
  deletionProtection: readBoolean(declared.get('DeletionProtectionEnabled'), false),
  encryption: encryption(declared, declared.get('SSESpecification', 'KMSMasterKeyId')),
  billing: billing(declared),
  keys: keys(declared),
  ...policyOf([
    documentOf(declared, 'ResourcePolicy', 'PolicyDocument'),
    documentOf(declared, 'StreamSpecification', 'ResourcePolicy', 'PolicyDocument'),
  ]),
})

/**
 * Most settings are each replica's own; the table has what every replica has.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html
 */
export const globalTable: ResourceReader = (declared) => {
  const replicas = declared.get('Replicas')
  const everyReplica = (...path: readonly string[]): Known<boolean> =>
    everyItem(replicas, (replica) => readBoolean(get(replica, ...path), false))
  const policies = itemsOf(replicas).flatMap((replica) => [
    policyIn(replica, declared, 'ResourcePolicy'),
    policyIn(replica, declared, 'ReplicaStreamSpecification', 'ResourcePolicy'),
  ])
  return {
    kind: 'table',
    streams: written(declared.get('StreamSpecification')),
    pointInTimeRecovery: everyReplica('PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'),
    deletionProtection: everyReplica('DeletionProtectionEnabled'),
    // Keys of the team and of the account cannot be mixed among replicas: the first tells for all.
    encryption: encryption(declared, get(firstItem(replicas), 'SSESpecification', 'KMSMasterKeyId')),
    billing: billing(declared),
    keys: keys(declared),
    ...policyOf(policies),
  }
}

/** Encrypted with a key that AWS owns unless `SSEEnabled`; then with the account's or the named key. */
function encryption(declared: Declared, key: Value): Known<Encryption> {
  return switchedEncryption(readBoolean(declared.get('SSESpecification', 'SSEEnabled'), false), key, 'account-key', 'provider-key')
}

function billing(declared: Declared): ResourceOf<'table'>['billing'] {
  return map(readString(declared.get('BillingMode'), 'PROVISIONED'), (mode) => (mode === 'PAY_PER_REQUEST' ? 'on-demand' : 'provisioned'))
}

function keys(declared: Declared): readonly string[] {
  return itemsOf(declared.get('KeySchema')).flatMap((key) => valueOf(readString(get(key, 'AttributeName'))) ?? [])
}

function policyIn(replica: Value, declared: Declared, ...path: readonly string[]): ReturnType<typeof documentOf> {
  return { document: embeddedJson(get(replica, ...path, 'PolicyDocument')), at: declared.resource.at }
}
