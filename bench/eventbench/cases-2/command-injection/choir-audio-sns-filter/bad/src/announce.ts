import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import middy from '@middy/core'
import jsonBodyParser from '@middy/http-json-body-parser'

const sns = new SNSClient({})

const announce = async (event: { body: { title: string } }) => {
  const command = new PublishCommand({
    TopicArn: process.env.TOPIC,
    Message: event.body.title,
    MessageAttributes: { kind: { DataType: 'String', StringValue: 'voice' } },
  })
  await sns.send(command)
  return { statusCode: 202, body: '' }
}

export const handler = middy(announce).use(jsonBodyParser())
