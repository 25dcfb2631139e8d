import { CreateScheduleCommand, FlexibleTimeWindowMode, SchedulerClient } from '@aws-sdk/client-scheduler'

const scheduler = new SchedulerClient({})

export const handler = async ({ order, when }: { order: string; when: string }): Promise<void> => {
  await scheduler.send( // uses scheduler:CreateSchedule on arn:scheduler:default/reminder-*; iam:PassRole on SchedulerRole
    new CreateScheduleCommand({
      Name: `reminder-${order}`,
      ScheduleExpression: `at(${when})`,
      FlexibleTimeWindow: { Mode: FlexibleTimeWindowMode.OFF },
      Target: { Arn: process.env.TARGET, RoleArn: process.env.SCHEDULER_ROLE, Input: JSON.stringify({ order }) },
    }),
  )
}
