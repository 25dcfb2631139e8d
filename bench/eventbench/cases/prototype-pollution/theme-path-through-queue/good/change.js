const AWS = require('aws-sdk')
const sqs = new AWS.SQS()

const paths = { primary: 'colors.primary', accent: 'colors.accent', font: 'type.body' }

module.exports.handler = async (event) => {
  const change = JSON.parse(event.body)
  const path = paths[change.path] || paths.primary
  await sqs.sendMessage({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify({ path, value: String(change.value) }) }).promise()
  return { statusCode: 202, body: '' }
}
