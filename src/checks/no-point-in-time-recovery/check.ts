import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'
import { isShortLived } from '../kept-data.ts'
import { fewOrTogether } from '../together.ts'

export default check({
  title: 'Deleted or overwritten data cannot be brought back',
  risk: 'backup',
  severity: 'low',
  why: 'A bug, a stolen token or a wrong command changes a table in seconds. With point-in-time recovery it can be restored to any second of the last 35 days; without, there is nothing.',
  fix: 'Set `PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }` on the table.',
  silent: [
    'Recovery is on.',
    'Tables whose name promises only short-lived data: caches, locks, sessions, connections.',
    'More than three tables of a service are said together.',
  ],
  references: ['SAS-3', 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html'],

  *find(app) {
    const tables = resourcesOfKind(app, 'table').filter(
      (table) => !table.generated && !isShortLived(table) && holds(table.pointInTimeRecovery, Boolean) === 'no',
    )
    yield* fewOrTogether(
      tables.map(({ at, id, service, logicalId, pointInTimeRecovery }) => ({
        at: placeOf(pointInTimeRecovery) ?? at,
        about: id,
        service,
        name: logicalId,
        remedy: { of: id, setting: 'point-in-time-recovery' },
      })),
      (names, count) => `${names} ${count === 1 ? 'has' : 'have'} no point-in-time recovery`,
    )
  },
})
