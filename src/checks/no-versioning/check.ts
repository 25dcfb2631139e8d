import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'
import { holdsOriginals } from '../kept-data.ts'
import { fewOrTogether } from '../together.ts'

export default check({
  title: 'Overwritten and deleted files are gone',
  risk: 'backup',
  severity: 'low',
  why: 'Whoever may write into a bucket may replace and delete what lies in it: a function with a bug, or somebody who encrypts it for ransom. With versions the old objects stay.',
  fix: 'Set `VersioningConfiguration: { Status: Enabled }`, with a lifecycle rule that removes old versions after some weeks.',
  silent: [
    'Versioning or object lock is on.',
    'Objects expire by a rule for the whole bucket.',
    'By its name the bucket holds logs, build results, pages, caches or query results.',
    'Websites, and buckets of the framework.',
    'More than three buckets of a service are said together.',
  ],
  references: ['SAS-3', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html'],

  *find(app) {
    const buckets = resourcesOfKind(app, 'bucket').filter((bucket) => holdsOriginals(bucket) && holds(bucket.versioning, Boolean) === 'no')
    yield* fewOrTogether(
      buckets.map(({ at, id, service, logicalId, versioning }) => ({
        at: placeOf(versioning) ?? at,
        about: id,
        service,
        name: logicalId,
        remedy: { of: id, setting: 'versioning' },
      })),
      (names, count) => `${names} ${count === 1 ? 'keeps' : 'keep'} no versions`,
    )
  },
})
