const { EventBridgeClient, PutEventsCommand } = require('@aws-sdk/client-eventbridge')
const client = new EventBridgeClient()

exports.handler = (event) => {
  const { task, note } = JSON.parse(event.body)
  const Source = 'kiosk.maintenance'
  const Entries = [{ Source, DetailType: 'requested', Detail: JSON.stringify({ task, note }) }]
  return client.send(new PutEventsCommand({ Entries })).then(() => ({ statusCode: 202 }))
}
