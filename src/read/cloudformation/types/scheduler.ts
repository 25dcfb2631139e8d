import { map } from '../../../model/known.ts'
import { optional, readString, readText } from '../../document/value.ts'
import { ruleTarget } from './events.ts'
import type { ResourceReader } from './resource-reader.ts'

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html: a new schedule is enabled. */
export const schedule: ResourceReader = (declared, estate) => ({
  kind: 'rule',
  bus: 'default',
  schedule: optional(declared.get('ScheduleExpression'), readText),
  pattern: undefined,
  enabled: map(readString(declared.get('State'), 'ENABLED'), (state) => state !== 'DISABLED'),
  targets: [ruleTarget(declared.get('Target'), declared, estate)],
})
