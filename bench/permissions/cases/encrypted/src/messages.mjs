import { KinesisClient, PutRecordCommand } from '@aws-sdk/client-kinesis'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'

const sqs = new SQSClient({})

export const send = async (event) => {
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.INBOX, MessageBody: JSON.stringify(event) })) // uses sqs:SendMessage on Inbox; kms:GenerateDataKey on MessageKey; kms:Decrypt on MessageKey
}

export const receive = async () => {
  const QueueUrl = process.env.INBOX
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 })) // uses sqs:ReceiveMessage on Inbox; kms:Decrypt on MessageKey
  for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle })) // uses sqs:DeleteMessage on Inbox
  return Messages.length
}

export const sendOpen = async (event) => {
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.OPEN_QUEUE, MessageBody: event.text })) // uses sqs:SendMessage on OpenQueue
}

export const alert = async ({ text }) => {
  await new SNSClient({}).send(new PublishCommand({ TopicArn: process.env.ALERTS, Message: text })) // uses sns:Publish on Alerts; kms:GenerateDataKey on MessageKey; kms:Decrypt on MessageKey
}

export const beat = async ({ patient }) => {
  const kinesis = new KinesisClient({})
  await kinesis.send(new PutRecordCommand({ StreamName: process.env.PULSE, PartitionKey: patient, Data: Buffer.from('1') })) // uses kinesis:PutRecord on Pulse; kms:GenerateDataKey on MessageKey
}
