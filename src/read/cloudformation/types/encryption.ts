import { andThen, known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Encryption } from '../../../model/resource.ts'
import { showText } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import { get, isAbsent, readString, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import type { Declared } from '../estate.ts'
import { firstItem } from './list.ts'
import { choose } from './outcomes.ts'

/**
 * Whose key a property names: `alias/aws/…` is the account's own managed key, any other a key of the team. `whenAbsent` is what the
 * service does when no key (or an empty string) is written.
 * https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-mgmt
 */
export function keyEncryption(key: Value, whenAbsent: Encryption): Known<Encryption> {
  return andThen(readText(key), (name, at): Known<Encryption> => {
    const shown = showText(name)
    if (shown === '') return known(whenAbsent, at)
    if (/(?:^|[:/])aws\/[a-z0-9]+$/.test(shown)) return known('account-key', at)
    if (/key\/|alias\//.test(shown) || !isOpen(name)) return known('own-key', at)
    // A parameter or an import may name either.
    const why = readString(key)
    return unknown(why.state === 'unknown' ? why.why : 'the key is known only at deployment', at)
  })
}

/** Encryption that a switch turns on. */
export function switchedEncryption(on: Known<boolean>, key: Value, whenOn: Encryption, whenOff: Encryption): Known<Encryption> {
  return choose(on, keyEncryption(key, whenOn), on.state === 'known' ? known(whenOff, on.at) : known(whenOff))
}

const isOpen = (name: Text): boolean => name.some((part) => typeof part !== 'string' && part.kind !== 'reference' && part.kind !== 'pseudo')

/** Where the resource types write the key that they are encrypted with. */
const keyProperties: readonly (readonly string[])[] = [
  ['KmsMasterKeyId'],
  ['KmsKeyId'],
  ['KMSKeyId'],
  ['SSESpecification', 'KMSMasterKeyId'],
  ['StreamEncryption', 'KeyId'],
  ['DeliveryStreamEncryptionConfigurationInput', 'KeyARN'],
  ['KmsKeyIdentifier'],
  ['EncryptionConfiguration', 'KmsKeyId'],
]

/** The key that a resource names, whosever that is; absent where it names none. */
export function namedKey(declared: Declared): Value {
  const found = keyProperties.map((path) => declared.get(...path)).find((value) => !isAbsent(value))
  const rule = firstItem(declared.get('BucketEncryption', 'ServerSideEncryptionConfiguration'))
  return found ?? get(get(rule, 'ServerSideEncryptionByDefault'), 'KMSMasterKeyID')
}
