import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'

const client = new EventBridgeClient()

export const handler = async ({ body }) => {
  const { template } = JSON.parse(body)
  const detail = { channel: 'paper', template, pages: 1 }
  const entry = { Source: 'com.letters.web', DetailType: 'LetterRequested', Detail: JSON.stringify(detail) }
  await client.send(new PutEventsCommand({ Entries: [entry] }))
  return { statusCode: 202 }
}
