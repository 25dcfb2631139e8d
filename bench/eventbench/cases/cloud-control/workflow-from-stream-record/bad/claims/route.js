const { SFN } = require('@aws-sdk/client-sfn')
const { SMALL, LARGE } = process.env
const machines = new SFN({})

module.exports.handler = async (event) => {
  for (const { kinesis } of event.Records) {
    const claim = JSON.parse(Buffer.from(kinesis.data, 'base64'))
    const stateMachineArn = claim.workflow || SMALL
    await machines.startExecution({ stateMachineArn, input: JSON.stringify({ amount: claim.amount }) }) // finds cloud-control
  }
}
