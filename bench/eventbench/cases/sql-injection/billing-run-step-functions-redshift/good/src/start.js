import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'

const sfn = new SFNClient()

export const handler = async (event) => {
  const { period } = JSON.parse(event.body)
  await sfn.send(new StartExecutionCommand({ stateMachineArn: process.env.MACHINE, input: JSON.stringify({ period }) }))
  return { statusCode: 202, body: '' }
}
