import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const scheduler = cloudService({
  id: 'scheduler',
  operations: operations({
    ...each('CreateSchedule UpdateSchedule', {
      on: 'Name',
      into: {
        cloud: [
          'GroupName',
          'ScheduleExpression',
          'Target.Arn',
          'Target.RoleArn',
          'Target.DeadLetterConfig.Arn',
          'Target.EcsParameters.TaskDefinitionArn',
        ],
      },
      whole: { cloud: 'Target' },
      writes: { input: 'Target.Input' },
    }),
    GetSchedule: { about: 'Name', reads: { input: 'Target.Input' }, recordKey: 'Name' },
    DeleteSchedule: { about: 'Name', recordKey: 'Name' },
    ...each('CreateScheduleGroup DeleteScheduleGroup', { on: 'Name' }),
  }),
  source: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html, 2026-11-22',
})
