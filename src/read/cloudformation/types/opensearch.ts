import { known } from '../../../model/known.ts'
import { readBoolean } from '../../document/value.ts'
import { switchedEncryption } from './encryption.ts'
import { every, not, written } from './outcomes.ts'
import { firstPassword } from './first-password.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

/**
 * A search domain: encrypted at rest, between nodes and towards clients only where that is written; public unless in a private network.
 * Snapshots are taken by themselves. https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_CreateDomain.html
 */
export const searchDomain: ResourceReader = (declared) => ({
  kind: 'store',
  flavour: 'search',
  encryption: switchedEncryption(
    readBoolean(declared.get('EncryptionAtRestOptions', 'Enabled'), false),
    declared.get('EncryptionAtRestOptions', 'KmsKeyId'),
    'account-key',
    'none',
  ),
  encryptedInTransit: every([
    readBoolean(declared.get('DomainEndpointOptions', 'EnforceHTTPS'), false),
    readBoolean(declared.get('NodeToNodeEncryptionOptions', 'Enabled'), false),
  ]),
  // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html
  backup: known(true),
  public: not(written(declared.get('VPCOptions'))),
  // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html: the policy may then be open.
  ownSignIn: readBoolean(declared.get('AdvancedSecurityOptions', 'Enabled'), false),
  ...firstPassword(declared.get('AdvancedSecurityOptions', 'MasterUserOptions', 'MasterUserPassword')),
  ...policyOf([documentOf(declared, 'AccessPolicies')]),
})
