const { EventBridge } = require('@aws-sdk/client-eventbridge')
const bus = new EventBridge({})

exports.handler = async (event) => {
  const { department, iban, socialSecurityNumber } = JSON.parse(event.body)
  const Detail = JSON.stringify({ department, iban, socialSecurityNumber })
  await bus.putEvents({ Entries: [{ EventBusName: process.env.BUS, Source: 'hr', DetailType: 'Hired', Detail }] })
  return { statusCode: 202, body: '' }
}
