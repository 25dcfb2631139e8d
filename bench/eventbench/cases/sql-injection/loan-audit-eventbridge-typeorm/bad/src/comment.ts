import * as eb from '@aws-sdk/client-eventbridge'
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda'

const bus = new eb.EventBridgeClient({})

export const handler: APIGatewayProxyHandlerV2 = async ({ body }) => {
  const comment = JSON.parse(body!)
  const Detail = JSON.stringify({ branch: comment.branch, words: String(comment.text).length })
  await bus.send(
    new eb.PutEventsCommand({ Entries: [{ EventBusName: process.env.BUS, Source: 'loans.comments', DetailType: 'CommentAdded', Detail }] }),
  )
  return { statusCode: 202 }
}
