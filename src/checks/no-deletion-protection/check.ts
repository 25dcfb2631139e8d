import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'
import { isShortLived } from '../kept-data.ts'
import { fewOrTogether } from '../together.ts'

export default check({
  title: 'One wrong deployment deletes the data',
  risk: 'backup',
  severity: 'low',
  why: 'A renamed resource, a removed line or a deleted stack takes the table, database or user pool with everything in it, in seconds and without asking.',
  fix: 'Set `DeletionProtectionEnabled: true` (tables), `DeletionProtection: true` (databases), `DeletionProtection: ACTIVE` (user pools), or `DeletionPolicy: Retain` beside the type.',
  silent: [
    'Deletion protection is on, or the resource is retained or snapshotted when its stack goes.',
    'Tables whose name promises only short-lived data.',
    'Buckets: one that is not empty cannot be deleted by a stack.',
    'More than three of a service are said together.',
  ],
  references: ['SAS-3', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html'],

  *find(app) {
    const stateful = [...resourcesOfKind(app, 'table'), ...resourcesOfKind(app, 'database'), ...resourcesOfKind(app, 'user-pool')]
    const loose = stateful.filter(
      (resource) =>
        !resource.generated &&
        !isShortLived(resource) &&
        holds(resource.deletionProtection, Boolean) === 'no' &&
        holds(resource.retained, Boolean) === 'no',
    )
    yield* fewOrTogether(
      loose.map(({ at, id, service, logicalId, deletionProtection }) => ({
        at: placeOf(deletionProtection) ?? at,
        about: id,
        service,
        name: logicalId,
        remedy: { of: id, setting: 'deletion-protection' },
      })),
      (names, count) => `${names} ${count === 1 ? 'is' : 'are'} neither protected from deletion nor retained`,
    )
  },
})
