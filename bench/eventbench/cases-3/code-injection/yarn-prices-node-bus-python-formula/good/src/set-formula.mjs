import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'

const client = new EventBridgeClient({})

export const handler = async (event) => {
  const { article, formula } = JSON.parse(event.body)
  if (typeof formula !== 'string' || formula.length > 60) return { statusCode: 422 }
  const Detail = JSON.stringify({ article: Number(article), formula })
  await client.send(new PutEventsCommand({ Entries: [{ Source: 'yarn.prices', DetailType: 'FormulaChanged', Detail, EventBusName: process.env.BUS }] }))
  return { statusCode: 202 }
}
