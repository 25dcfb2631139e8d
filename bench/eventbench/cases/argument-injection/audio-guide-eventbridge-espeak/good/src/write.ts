import { EventBridge } from '@aws-sdk/client-eventbridge'
import type { LambdaFunctionURLEvent } from 'aws-lambda'

const events = new EventBridge({})

export const handler = async ({ body }: LambdaFunctionURLEvent) => {
  const { exhibit, text } = JSON.parse(body ?? '{}')
  const Entries = [{ EventBusName: 'audio-guide', Source: 'guide.editor', DetailType: 'text', Detail: JSON.stringify({ exhibit, text }) }]
  await events.putEvents({ Entries })
  return { statusCode: 202 }
}
