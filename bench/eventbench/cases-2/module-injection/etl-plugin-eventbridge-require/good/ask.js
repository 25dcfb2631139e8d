const { EventBridgeClient, PutEventsCommand } = require('@aws-sdk/client-eventbridge')
const client = new EventBridgeClient()

exports.handler = async ({ body }) => {
  const { plugin, dataset } = JSON.parse(body)
  const Detail = JSON.stringify({ plugin: 'csv', dataset })
  await client.send(new PutEventsCommand({ Entries: [{ EventBusName: 'etl', Source: 'etl', DetailType: 'run', Detail }] }))
  return { statusCode: 202 }
}
