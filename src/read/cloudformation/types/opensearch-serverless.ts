import { known, unknown, valueOf } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Encryption } from '../../../model/resource.ts'
import { showText } from '../../../model/text.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, itemsOf, readBoolean, readString, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { perEstate } from './companion.ts'
import { embeddedJson } from './embedded-json.ts'
import { keyEncryption } from './encryption.ts'
import { some } from './outcomes.ts'
import type { ResourceReader } from './resource-reader.ts'

/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html and …/serverless-snapshots.html */
export const searchCollection: ResourceReader = (declared, estate) => ({
  kind: 'store',
  flavour: 'search',
  encryption: encryption(declared, estate),
  encryptedInTransit: known(true),
  backup: known(true),
  public: isPublic(declared, estate),
})

/** The key stands with the collection or in an encryption policy that covers its name; without one, AWS owns it. */
function encryption(declared: Declared, estate: Estate): Known<Encryption> {
  const own = declared.get('EncryptionConfig')
  if (!isAbsent(own)) return keyEncryption(get(own, 'KmsKeyArn'), 'provider-key')
  const [policy] = covering(declared, 'encryption', estate)
  return policy === undefined
    ? unknown('no encryption policy of the project covers it', declared.resource.at)
    : keyEncryption(get(policy, 'KmsARN'), 'provider-key')
}

/** A network policy opens it to everybody or to named private networks. */
function isPublic(declared: Declared, estate: Estate): Known<boolean> {
  const policies = covering(declared, 'network', estate)
  return policies.length === 0
    ? unknown('no network policy of the project covers it', declared.resource.at)
    : some(policies.map((policy) => readBoolean(get(policy, 'AllowFromPublic'), false)))
}

/** The policies of a type with a rule for the collection's name: `collection/orders`, `collection/orders*`. */
function covering(declared: Declared, type: string, estate: Estate): readonly Value[] {
  const name = readText(declared.get('Name'))
  if (name.state !== 'known') return []
  const wanted = `collection/${showText(name.value)}`
  const matches = (pattern: string): boolean => (pattern.endsWith('*') ? wanted.startsWith(pattern.slice(0, -1)) : pattern === wanted)
  return securityPolicies(estate).flatMap((policy) => (policy.type === type && policy.patterns.some(matches) ? [policy.document] : []))
}

/** An encryption policy is one object, a network policy a list of them; both are JSON in a string. */
const securityPolicies = perEstate((estate) =>
  estate.ofType('AWS::OpenSearchServerless::SecurityPolicy').flatMap((declared) => {
    const type = valueOf(readString(declared.get('Type')))
    return itemsOf(embeddedJson(declared.get('Policy'))).map((document) => ({
      type,
      document,
      patterns: itemsOf(get(document, 'Rules')).flatMap(patternsOf),
    }))
  }),
)

function patternsOf(rule: Value): readonly string[] {
  return itemsOf(get(rule, 'Resource')).flatMap((item) => {
    const pattern = readText(item)
    return pattern.state === 'known' ? [showText(pattern.value)] : []
  })
}
