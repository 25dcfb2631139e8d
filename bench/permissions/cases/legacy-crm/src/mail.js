const SQS = require('aws-sdk/clients/sqs')
const sqs = new SQS()
let url

async function queueUrl() {
  if (url) return url
  const { QueueUrl } = await sqs.getQueueUrl({ QueueName: process.env.QUEUE_NAME }).promise() // uses sqs:GetQueueUrl on Mailing for Mail
  url = QueueUrl
  return url
}

exports.handler = async ({ contacts }) => {
  const Entries = contacts.map((contact, index) => ({ Id: String(index), MessageBody: contact.mail }))
  await sqs.sendMessageBatch({ QueueUrl: await queueUrl(), Entries }).promise() // uses sqs:SendMessage on Mailing
}
