import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
const bridge = new EventBridgeClient()
export const handler = async ({ body }) => {
  const { remark, dock } = JSON.parse(body)
  const entry = { Source: 'docks', DetailType: 'broken', Detail: JSON.stringify({ dock: Number(dock), remark }) }
  await bridge.send(new PutEventsCommand({ Entries: [entry] }))
  return { statusCode: 202 }
}
