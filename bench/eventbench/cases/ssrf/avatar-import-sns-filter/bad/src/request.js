import middy from '@middy/core'
import jsonBodyParser from '@middy/http-json-body-parser'
import { SNSClient, PublishCommand } from '@aws-sdk/client-sns'

const sns = new SNSClient()

const request = async ({ body }) => {
  await sns.send(
    new PublishCommand({
      TopicArn: process.env.TOPIC,
      Message: body.picture,
      MessageAttributes: { origin: { DataType: 'String', StringValue: 'web' } },
    }),
  )
  return { statusCode: 202, body: '' }
}

export const handler = middy().use(jsonBodyParser()).handler(request)
