import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import type { Resource } from '../../model/resource.ts'
import type { Statement } from '../../model/role.ts'
import { literal } from '../../model/text.ts'
import { check } from '../check.ts'
import { oncePerService } from '../together.ts'

export default check({
  title: 'What keeps or passes on data also answers without TLS',
  risk: 'data-in-transit',
  severity: 'low',
  why: 'The provider answers on both ports. A client that is set up wrongly sends data and signatures in clear, and nobody notices.',
  fix: 'Add a statement that denies everything when `aws:SecureTransport` is false to the policy of the bucket, queue or topic. Set `EnforceHTTPS` and `NodeToNodeEncryptionOptions` (OpenSearch), `TransitEncryptionEnabled` (ElastiCache), `require_ssl` (Redshift).',
  silent: [
    'A Deny on `aws:SecureTransport` or an old TLS version is written.',
    'The policy could not be read whole.',
    'Websites in buckets, which know no TLS. File systems, which are mounted inside the private network.',
    'What the framework makes.',
    'It is said once for a service.',
  ],
  references: ['OW-A3', 'SAS-7', 'CWE-319', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html'],

  *find(app) {
    const websites = new Set(
      resourcesOfKind(app, 'bucket')
        .filter(({ website }) => holds(website, Boolean) !== 'no')
        .map(({ id }) => id),
    )
    const plain = [...resourcesOfKind(app, 'bucket'), ...resourcesOfKind(app, 'queue'), ...resourcesOfKind(app, 'topic')].filter(
      (resource: Resource) =>
        !resource.generated &&
        !websites.has(resource.id) &&
        (resource.policyUnknowns ?? []).length === 0 &&
        !resource.policy.some(refusesPlain),
    )
    yield* oncePerService(
      plain.map(({ at, id, service, logicalId }) => ({ at, about: id, service, name: logicalId })),
      (names, count) => `${names} ${count === 1 ? 'answers' : 'answer'} requests without TLS as well`,
    )
    for (const { at, id, logicalId, flavour, encryptedInTransit } of resourcesOfKind(app, 'store'))
      if (flavour !== 'file-system' && holds(encryptedInTransit, Boolean) === 'no')
        yield {
          at: placeOf(encryptedInTransit) ?? at,
          about: id,
          because: `${logicalId} does not insist on encryption towards its clients and between its nodes`,
        }
  },
})

function refusesPlain({ effect, conditions }: Statement): boolean {
  return (
    holds(effect, (word) => word === 'Deny') !== 'no' &&
    conditions.some(
      ({ key, values }) =>
        (key.toLowerCase() === 'aws:securetransport' && holds(values, (all) => all.some((value) => literal(value) === 'false')) !== 'no') ||
        key.toLowerCase() === 's3:tlsversion',
    )
  )
}
