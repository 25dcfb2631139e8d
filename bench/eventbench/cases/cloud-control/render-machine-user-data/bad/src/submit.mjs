import { SNS } from '@aws-sdk/client-sns'

const sns = new SNS({})

const publish = (kind, message) =>
  sns.publish({
    TopicArn: process.env.JOBS_TOPIC,
    Message: JSON.stringify(message),
    MessageAttributes: { kind: { DataType: 'String', StringValue: kind } },
  })

export const handler = async (event) => {
  const { scene, prepare } = JSON.parse(event.body)
  await publish('order', { scene, prepare })
  return { statusCode: 202, body: '' }
}
