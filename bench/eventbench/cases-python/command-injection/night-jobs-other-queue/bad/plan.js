const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient({})
const { NIGHT, DAY } = process.env

exports.handler = async (event) => {
  const { note, hour } = JSON.parse(event.body)
  await sqs.send(new SendMessageCommand({ QueueUrl: NIGHT, MessageBody: JSON.stringify({ note }) }))
  await sqs.send(new SendMessageCommand({ QueueUrl: DAY, MessageBody: JSON.stringify({ hour: Number(hour), note: 'by day' }) }))
  return { statusCode: 202 }
}
