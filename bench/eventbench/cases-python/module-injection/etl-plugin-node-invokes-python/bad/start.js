const { LambdaClient, InvokeCommand } = require('@aws-sdk/client-lambda')
const lambda = new LambdaClient({})

exports.handler = async (event) => {
  const { plugin, day } = JSON.parse(event.body)
  const Payload = JSON.stringify({ plugin, day: Number(day) })
  await lambda.send(new InvokeCommand({ FunctionName: process.env.RUN, InvocationType: 'Event', Payload }))
  return { statusCode: 202 }
}
