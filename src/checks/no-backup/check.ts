import type { Application } from '../../model/application.ts'
import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'
import { fewOrTogether } from '../together.ts'
import type { Member } from '../together.ts'

export default check({
  title: 'A lost database or file system stays lost',
  risk: 'backup',
  severity: 'low',
  why: 'No backups are made by themselves. A mistake, an attack or a broken disk then costs everything since somebody last thought of it.',
  fix: 'Set `BackupRetentionPeriod` to 7 or more (databases), `BackupPolicy: { Status: ENABLED }` (file systems), `AutomatedSnapshotRetentionPeriod` (warehouses).',
  silent: [
    'Backups are kept for a day or more, which is the default of databases and warehouses.',
    'Caches, which hold copies.',
    'Replicas.',
    'More than three of a service are said together.',
  ],
  references: ['SAS-3', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html'],

  *find(app) {
    yield* fewOrTogether(bare(app), (names, count) => `${names} ${count === 1 ? 'is' : 'are'} not backed up`)
  },
})

function bare(app: Application): readonly Member[] {
  const databases = resourcesOfKind(app, 'database').flatMap((database) =>
    holds(database.backupDays, (days) => days === 0) === 'yes' ? [{ resource: database, at: placeOf(database.backupDays) }] : [],
  )
  const stores = resourcesOfKind(app, 'store').flatMap((store) =>
    store.flavour !== 'cache' && holds(store.backup, Boolean) === 'no' ? [{ resource: store, at: placeOf(store.backup) }] : [],
  )
  return [...databases, ...stores].map(({ resource, at }) => ({
    at: at ?? resource.at,
    about: resource.id,
    service: resource.service,
    name: resource.logicalId,
    remedy: { of: resource.id, setting: 'backups' },
  }))
}
