import type { Application } from '../../model/application.ts'
import { holds, placeOf } from '../../model/known.ts'
import type { Resource } from '../../model/resource.ts'
import { check } from '../check.ts'
import { fewOrTogether } from '../together.ts'
import type { Member } from '../together.ts'

export default check({
  title: 'Data at rest is not encrypted',
  risk: 'sensitive-data',
  severity: 'medium',
  why: 'Snapshots, backups and disks leave the account in more ways than its owner thinks of: shared by mistake, copied, taken by somebody with one right too many. Without encryption the copy is the data.',
  fix: "Set `StorageEncrypted: true` (RDS), `Encrypted: true` (EFS), `EncryptionAtRestOptions` (OpenSearch), `AtRestEncryptionEnabled: true` (ElastiCache), `KmsMasterKeyId` (SNS; a key of your own where alarms or buckets publish, for they may not use the provider's), `StreamEncryption` (Kinesis). Databases must be restored from a snapshot for that.",
  silent: [
    'The provider encrypts by itself: S3, SQS, DynamoDB, Aurora, Secrets Manager, MSK, serverless caches and warehouses.',
    'Encryption depends on something that the files do not tell.',
    'Topics, streams, queues and caches, which keep data only for a while, are low, and said once for a service.',
  ],
  references: [
    'OW-A3',
    'SAS-3',
    'CWE-311',
    'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/protecting-data-at-rest.html',
  ],

  *find(app) {
    for (const { at, about, name, kind } of bare(app, keeping)) yield { at, about, because: `the ${kind} ${name} is not encrypted` }
    for (const found of fewOrTogether(
      bare(app, passing),
      (names, count) => `${names} ${count === 1 ? 'keeps what passes through it' : 'keep what passes through them'} unencrypted`,
    ))
      yield { ...found, severity: 'low' }
  },
})

/** Where data stays. */
function keeping(resource: Resource): string | undefined {
  if (resource.kind === 'database') return 'database'
  if (resource.kind === 'bucket') return 'bucket'
  return resource.kind === 'store' && resource.flavour !== 'cache' ? resource.flavour.replace('-', ' ') : undefined
}

/** Where data lies for seconds or days. */
function passing(resource: Resource): string | undefined {
  if (resource.kind === 'topic' || resource.kind === 'queue' || resource.kind === 'stream') return resource.kind
  return resource.kind === 'store' && resource.flavour === 'cache' ? 'cache' : undefined
}

function bare(app: Application, kindOf: (resource: Resource) => string | undefined): readonly (Member & { readonly kind: string })[] {
  return app.resources.flatMap((resource) => {
    const kind = kindOf(resource)
    if (
      kind === undefined ||
      resource.generated ||
      !('encryption' in resource) ||
      holds(resource.encryption, (how) => how === 'none') !== 'yes'
    )
      return []
    return [
      {
        at: placeOf(resource.encryption) ?? resource.at,
        about: resource.id,
        service: resource.service,
        name: resource.logicalId,
        kind,
        // A database is only encrypted anew, and to a topic not every service may publish with the provider's key.
        // What a delivery stream takes from another stream is encrypted there, and nowhere else.
        ...(resource.kind === 'queue' || (resource.kind === 'stream' && resource.flavour !== 'kafka' && resource.source === undefined)
          ? { remedy: { of: resource.id, setting: 'encryption-at-rest' } as const }
          : {}),
      },
    ]
  })
}
