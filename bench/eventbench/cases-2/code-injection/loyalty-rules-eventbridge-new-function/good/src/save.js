import { EventBridge } from '@aws-sdk/client-eventbridge'

const bridge = new EventBridge()

export const handler = async ({ body }) => {
  const { rule } = JSON.parse(body)
  await bridge.putEvents({ Entries: [{ Source: 'loyalty', DetailType: 'RuleSaved', Detail: JSON.stringify({ rule: { ...rule } }) }] })
  return { statusCode: 204, body: '' }
}
