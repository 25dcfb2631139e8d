const { SSMClient, SendCommandCommand } = require('@aws-sdk/client-ssm')
const ssm = new SSMClient()

exports.handler = async ({ detail }) => {
  const Targets = [{ Key: 'tag:role', Values: ['kiosk'] }]
  const { task: DocumentName } = detail
  await ssm.send(new SendCommandCommand({ DocumentName, Targets })) // finds cloud-control
}
