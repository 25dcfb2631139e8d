import { holds } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { bucketOpenings } from '../../policy/bucket-openings.ts'
import type { BucketOpening } from '../../policy/bucket-openings.ts'
import { check } from '../check.ts'

export default check({
  title: 'Strangers can read or change what lies in this bucket',
  risk: 'misconfiguration',
  severity: 'high',
  why: 'Open buckets are found by machines that try names all day. Who may read takes everything in it; who may write replaces what your users or your functions read, and starts every function that the bucket notifies.',
  fix: 'Remove the access list or the `Principal: "*"` statement and set all four of PublicAccessBlockConfiguration to true. Hand out single objects by presigned URLs, whole sites through CloudFront with origin access control.',
  silent: [
    'The public access block refuses or ignores it.',
    'The statement is tied to an account, an organisation, a network or a distribution, or a Deny keeps all others out.',
    'A website that everybody may read is reported as medium: it is public by design; only what lies in it needs a look.',
    'Without a written block it is not sure: buckets made since April 2023 refuse public access, older ones do not.',
  ],
  references: [
    'OW-A6',
    'SAS-3',
    'CWE-732',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  ],

  *find(app) {
    for (const bucket of resourcesOfKind(app, 'bucket')) {
      const [worst, ...others] = bucketOpenings(bucket).toSorted((a, b) => rank(b) - rank(a))
      if (bucket.generated || worst === undefined) continue
      const site = worst.may === 'read' && holds(bucket.website, Boolean) === 'yes'
      const doubt = worst.sure
        ? ''
        : worst.blockUnwritten
          ? '; if the bucket is older than April 2023, nothing blocks that'
          : '; whether something blocks that is not known'
      yield {
        at: worst.at,
        about: bucket.id,
        reach: 'public',
        sure: worst.sure,
        severity: worst.may === 'write' ? 'critical' : site ? 'medium' : 'high',
        because: `${bucket.logicalId} is open to strangers by ${worst.by}${site ? '; as a website that may be meant' : ''}${doubt}`,
        path: others.map(({ at, by }) => ({ at, what: `also by ${by}` })),
      }
    }
  },
})

const rank = ({ may, sure }: BucketOpening): number => (may === 'write' ? 1 : 0) + (sure ? 2 : 0)
