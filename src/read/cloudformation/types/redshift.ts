import { andThen, known, map, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, itemsOf, readBoolean, readNumber, readString } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import { keyEncryption, switchedEncryption } from './encryption.ts'
import { every, some } from './outcomes.ts'
import { firstPassword } from './first-password.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

/**
 * Since January 2025 new clusters are encrypted, private and ask for TLS by default.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html
 * https://docs.aws.amazon.com/redshift/latest/mgmt/behavior-changes.html
 */
export const warehouse: ResourceReader = (declared, estate) => ({
  kind: 'store',
  flavour: 'warehouse',
  encryption: switchedEncryption(readBoolean(declared.get('Encrypted'), true), declared.get('KmsKeyId'), 'provider-key', 'none'),
  encryptedInTransit: transit(declared, estate),
  backup: map(readNumber(declared.get('AutomatedSnapshotRetentionPeriod'), 1), (days) => days > 0),
  public: readBoolean(declared.get('PubliclyAccessible'), false),
  ...firstPassword(declared.get('MasterUserPassword')),
  ...policyOf([documentOf(declared, 'NamespaceResourcePolicy')]),
})

function transit(declared: Declared, estate: Estate): Known<boolean> {
  const group = declared.get('ClusterParameterGroupName')
  if (isAbsent(group)) return known(true)
  return andThen(estate.target(group), (target) => {
    const own = target.kind === 'resource' ? estate.byId.get(target.id) : undefined
    return own === undefined
      ? unknown('the parameter group is not in the project')
      : requiresTls(own.get('Parameters'), 'ParameterName', 'ParameterValue')
  })
}

/** The `require_ssl` of a list of parameters. What holds without it is not the same for all kinds of groups. */
function requiresTls(parameters: Value, name: string, value: string): Known<boolean> {
  const parameter = itemsOf(parameters).find((item) => readsAs(get(item, name), 'require_ssl'))
  return parameter === undefined ? unknown('require_ssl is not written') : readBoolean(get(parameter, value), false)
}

function readsAs(value: Value, word: string): boolean {
  const own = readString(value)
  return own.state === 'known' && own.value === word
}

/**
 * The data of a serverless warehouse; its workgroups are the way in. Recovery points are made every 30 minutes.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-recoverypoint.html
 */
export const serverlessWarehouse: ResourceReader = (declared, estate) => {
  const workgroups = companionsOf(declared, estate, 'AWS::RedshiftServerless::Workgroup', 'NamespaceName', 'NamespaceName')
  return {
    kind: 'store',
    flavour: 'warehouse',
    // Always encrypted: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroups-and-namespaces-rotate-kms-key.html
    encryption: keyEncryption(declared.get('KmsKeyId'), 'provider-key'),
    encryptedInTransit:
      workgroups.length === 0
        ? unknown('its workgroups are not in the project')
        : every(workgroups.map((workgroup) => requiresTls(workgroup.get('ConfigParameters'), 'ParameterKey', 'ParameterValue'))),
    backup: known(true),
    public: some(workgroups.map((workgroup) => readBoolean(workgroup.get('PubliclyAccessible'), false))),
    ...firstPassword(declared.get('AdminUserPassword')),
    ...policyOf([documentOf(declared, 'NamespaceResourcePolicy')]),
  }
}
