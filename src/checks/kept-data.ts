import { holds, values } from '../model/known.ts'
import type { ResourceBase, ResourceOf } from '../model/resource.ts'
import { showText } from '../model/text.ts'
import { wordsOf } from '../sensitive/words.ts'

/** Does the name of a table say that its data would not be missed: caches, locks, open connections? */
export function isShortLived(resource: ResourceBase): boolean {
  return named(resource, shortLived)
}

/** Does the bucket hold something that nobody could make again? Logs, build results, pages and caches could be, or are kept for a time only. */
export function holdsOriginals(bucket: ResourceOf<'bucket'>): boolean {
  const passing = bucket.expires !== undefined && holds(bucket.expires, Boolean) !== 'no'
  return !bucket.generated && !passing && holds(bucket.website, Boolean) === 'no' && !named(bucket, shortLived) && !named(bucket, made)
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const shortLived = words(
  'cache caches cached lock locks locking session sessions connection connections idempotency idempotent temp tmp temporary rate ratelimit throttle lease leases nonce nonces dedup deduplication ephemeral scratch mock test tests',
)
const made = words(
  'log logs logging access trail cloudtrail artifact artifacts artefact artefacts deployment deployments deploy pipeline codepipeline build builds code source sources package packages website site web static assets cdn frontend ui spa app client athena results output outputs replica replication template templates layer layers script scripts',
)

function named({ logicalId, name }: ResourceBase, list: ReadonlySet<string>): boolean {
  return [logicalId, ...(name === undefined ? [] : values(name).map(showText))].some((one) => wordsOf(one).some((word) => list.has(word)))
}
