const { SQS } = require('aws-sdk')
const inbox = new SQS()

module.exports.handler = async (event) => {
  const { condition } = JSON.parse(event.body)
  await inbox.sendMessage({ QueueUrl: process.env.INBOX, MessageBody: JSON.stringify({ condition }) }).promise()
  return { statusCode: 202 }
}
