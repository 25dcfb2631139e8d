import { resourcesOfKind } from '../../model/questions.ts'
import { blockIsOff, bucketOpenings } from '../../policy/bucket-openings.ts'
import { check } from '../check.ts'

export default check({
  title: 'One careless line would make this bucket public',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'The public access block is the safety catch of a bucket: while it is on, no access list and no policy can open it by mistake. Here it was taken off, and nothing in the project needs that.',
  fix: 'Set BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy and RestrictPublicBuckets to true, or remove PublicAccessBlockConfiguration: new buckets have all four by default.',
  silent: [
    'No block is written: the default of new buckets has all four.',
    'The bucket is public already: see public-bucket.',
    'Buckets that the framework makes.',
  ],
  references: [
    'OW-A6',
    'SAS-3',
    'CWE-1188',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  ],

  *find(app) {
    for (const bucket of resourcesOfKind(app, 'bucket')) {
      const block = bucket.publicAccessBlock
      if (bucket.generated || block === undefined || !blockIsOff(block) || bucketOpenings(bucket).length > 0) continue
      yield {
        at: block.at,
        about: bucket.id,
        because: `${bucket.logicalId} has its public access block off, although nothing in it is public`,
        remedies: [{ of: bucket.id, setting: 'public-access-block' }],
      }
    }
  },
})
