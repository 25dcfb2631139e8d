import { holds, known, map, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Statement } from '../../../model/role.ts'
import { literal } from '../../../model/text.ts'
import { readBoolean, readString } from '../../document/value.ts'
import { switchedEncryption } from './encryption.ts'
import { choose, written } from './outcomes.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourcePolicy, ResourceReader } from './resource-reader.ts'

/**
 * Made by a template, a file system is encrypted only where that is written, and backed up by itself only in one zone.
 * https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html, https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html
 */
export const fileSystem: ResourceReader = (declared) => {
  const rules = policyOf([documentOf(declared, 'FileSystemPolicy')])
  const backup = declared.get('BackupPolicy', 'Status')
  return {
    kind: 'store',
    flavour: 'file-system',
    encryption: switchedEncryption(readBoolean(declared.get('Encrypted'), false), declared.get('KmsKeyId'), 'account-key', 'none'),
    encryptedInTransit: plainIsDenied(rules),
    backup: choose(
      written(backup),
      map(readString(backup), (status) => status === 'ENABLED'),
      written(declared.get('AvailabilityZoneName')),
    ),
    // Mount targets stand in a private network.
    public: known(false),
    ...rules,
  }
}

function plainIsDenied({ policy, policyUnknowns }: ResourcePolicy): Known<boolean> {
  if (policy.some(deniesPlainTransport)) return known(true)
  const [why] = policyUnknowns ?? []
  return why === undefined ? known(false) : unknown(why)
}

/** https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html: TLS is a matter of the policy. */
function deniesPlainTransport(statement: Statement): boolean {
  return (
    holds(statement.effect, (effect) => effect === 'Deny') === 'yes' &&
    statement.conditions.some(
      ({ key, values }) =>
        key.toLowerCase() === 'aws:securetransport' && holds(values, (all) => all.some((value) => literal(value) === 'false')) === 'yes',
    )
  )
}
