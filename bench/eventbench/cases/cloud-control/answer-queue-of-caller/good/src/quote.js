const { LambdaClient, InvokeCommand } = require('@aws-sdk/client-lambda')
const client = new LambdaClient({})

exports.handler = async (event) => {
  const { metres, answerTo } = JSON.parse(event.body)
  const Payload = JSON.stringify({ metres: Number(metres), answerTo })
  await client.send(new InvokeCommand({ FunctionName: process.env.CALCULATE, InvocationType: 'Event', Payload }))
  return { statusCode: 202, body: '' }
}
