const { LambdaClient, InvokeCommand } = require('@aws-sdk/client-lambda')
const client = new LambdaClient({})

exports.handler = async ({ headers }) => {
  const Payload = JSON.stringify({ token: headers.Authorization })
  const answer = await client.send(new InvokeCommand({ FunctionName: process.env.PERMIT, Payload }))
  return { statusCode: Buffer.from(answer.Payload).toString() === 'true' ? 204 : 403 }
}
