import { SNS } from '@aws-sdk/client-sns'
import type { Handler } from 'aws-lambda'

const sns = new SNS({})

export const handler: Handler = async (event) => {
  const { analysis, project, urgent } = JSON.parse(event.body ?? '{}')
  await sns.publish({
    TopicArn: process.env.RUNS,
    Message: JSON.stringify({ analysis, project }),
    MessageAttributes: { urgent: { DataType: 'String', StringValue: urgent ? 'yes' : 'no' } },
  })
  return { statusCode: 202 }
}
