import { DescribeExecutionCommand, SFNClient, SendTaskFailureCommand, SendTaskSuccessCommand, StartExecutionCommand, StartSyncExecutionCommand } from '@aws-sdk/client-sfn'

const sfn = new SFNClient({})

export const start = async (event: object): Promise<string | undefined> => {
  const started = await sfn.send(new StartExecutionCommand({ stateMachineArn: process.env.MACHINE, input: JSON.stringify(event) })) // uses states:StartExecution on Sale
  return started.executionArn
}

export const fast = async (event: object): Promise<string | undefined> => {
  const { output } = await sfn.send(new StartSyncExecutionCommand({ stateMachineArn: process.env.FAST_MACHINE, input: JSON.stringify(event) })) // uses states:StartSyncExecution on FastSale
  return output
}

export const confirm = async ({ token, paid }: { token: string; paid: boolean }): Promise<void> => {
  if (paid) await sfn.send(new SendTaskSuccessCommand({ taskToken: token, output: '{}' })) // uses states:SendTaskSuccess on *
  else await sfn.send(new SendTaskFailureCommand({ taskToken: token, error: 'NotPaid' })) // uses states:SendTaskFailure on *
}

export const watch = async ({ execution }: { execution: string }): Promise<string | undefined> => {
  const { status } = await sfn.send(new DescribeExecutionCommand({ executionArn: execution })) // uses states:DescribeExecution on ?
  return status
}
