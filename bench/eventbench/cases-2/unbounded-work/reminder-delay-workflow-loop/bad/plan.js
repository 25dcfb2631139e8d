const { SFNClient, StartExecutionCommand } = require('@aws-sdk/client-sfn')
const client = new SFNClient()
exports.handler = async ({ body }) => {
  const { times } = JSON.parse(body)
  await client.send(new StartExecutionCommand({ stateMachineArn: process.env.MACHINE, input: JSON.stringify({ times }) }))
  return { statusCode: 202, body: '' }
}
