import { canBe, holds, placeOf, values } from '../model/known.ts'
import type { Known, Outcome } from '../model/known.ts'
import type { Place } from '../model/place.ts'
import type { PublicAccessBlock, ResourceOf } from '../model/resource.ts'
import { showText } from '../model/text.ts'
import { accessOf } from './access.ts'
import { openStatements, showActions } from './narrowing.ts'

/** A way by which strangers come into a bucket. */
export interface BucketOpening {
  readonly may: 'read' | 'write'
  /** What lets them in, for sentences: `the access list PublicRead`. */
  readonly by: string
  /** False where it rests on something that the files do not tell. */
  readonly sure: boolean
  /** Nothing is written of the public access block, which buckets made since April 2023 have. */
  readonly blockUnwritten: boolean
  readonly at: Place
}

/**
 * How strangers may come into a bucket: by its access list or its policy, as far as the public access block lets them.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function bucketOpenings(bucket: ResourceOf<'bucket'>): readonly BucketOpening[] {
  return [...byAccessList(bucket), ...byPolicy(bucket)]
}

const publicLists = new Set(['publicread', 'publicreadwrite', 'authenticatedread'])
const plain = (acl: string): string => acl.replaceAll('-', '').toLowerCase()

function byAccessList(bucket: ResourceOf<'bucket'>): readonly BucketOpening[] {
  const { acl, publicAccessBlock: block } = bucket
  if (acl === undefined) return []
  const listed = values(acl)
    .map(showText)
    .filter((name) => publicLists.has(plain(name)))
  const free = unblocked(block, block?.blockAcls, block?.ignoreAcls)
  if (listed.length === 0 || free === 'no') return []
  const always = holds(acl, (name) => publicLists.has(plain(showText(name)))) === 'yes'
  return [
    {
      may: listed.some((name) => plain(name) === 'publicreadwrite') ? 'write' : 'read',
      by: `the access list ${listed[0] ?? ''}`,
      sure: always && free === 'yes',
      blockUnwritten: block === undefined,
      at: placeOf(acl) ?? bucket.at,
    },
  ]
}

function byPolicy(bucket: ResourceOf<'bucket'>): readonly BucketOpening[] {
  const { policy, publicAccessBlock: block } = bucket
  const free = unblocked(block, block?.blockPolicy, block?.restrict)
  if (free === 'no') return []
  return openStatements(policy).map(({ statement, sure }) => ({
    may: statement.notActions || accessOf(statement).writes ? 'write' : 'read',
    by: `its policy, which allows ${showActions(statement)} to everybody`,
    sure: sure && free === 'yes',
    blockUnwritten: block === undefined,
    at: statement.at,
  }))
}

/** Either switch is enough: one refuses what would open the bucket, the other takes its effect away. */
function unblocked(block: PublicAccessBlock | undefined, ...switches: readonly (Known<boolean> | undefined)[]): Outcome {
  if (block === undefined) return 'unknown'
  if (switches.some((one) => one !== undefined && holds(one, Boolean) === 'yes')) return 'no'
  return switches.every((one) => one !== undefined && holds(one, Boolean) === 'no') ? 'yes' : 'unknown'
}

/** Is any of the four protections written and off? Undefined switches are on. */
export function blockIsOff(block: PublicAccessBlock): boolean {
  return [block.blockAcls, block.ignoreAcls, block.blockPolicy, block.restrict].some((one) => canBe(one, (on) => !on))
}
