import { known, map } from '../../../model/known.ts'
import { absent, readBoolean, readString } from '../../document/value.ts'
import { switchedEncryption } from './encryption.ts'
import type { ResourceReader } from './resource-reader.ts'

/**
 * A cache in front of a table, which keeps nothing of its own. It takes no key: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html
 * Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html
 */
export const tableCache: ResourceReader = (declared) => ({
  kind: 'store',
  flavour: 'cache',
  encryption: switchedEncryption(readBoolean(declared.get('SSESpecification', 'SSEEnabled'), false), absent, 'account-key', 'none'),
  encryptedInTransit: map(readString(declared.get('ClusterEndpointEncryptionType'), 'NONE'), (type) => type === 'TLS'),
  backup: known(false),
  public: known(false),
})
