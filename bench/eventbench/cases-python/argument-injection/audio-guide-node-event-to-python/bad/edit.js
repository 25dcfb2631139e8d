const { EventBridgeClient, PutEventsCommand } = require('@aws-sdk/client-eventbridge')
const bus = new EventBridgeClient({})

exports.handler = async (event) => {
  const { number, words } = JSON.parse(event.body)
  const Detail = JSON.stringify({ number: Number(number), words })
  await bus.send(new PutEventsCommand({ Entries: [{ Source: 'guide', DetailType: 'StationEdited', Detail }] }))
  return { statusCode: 204 }
}
