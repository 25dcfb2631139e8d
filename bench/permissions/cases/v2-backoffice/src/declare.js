const StepFunctions = require('aws-sdk/clients/stepfunctions')
const EventBridge = require('aws-sdk/clients/eventbridge')

const machines = new StepFunctions({ maxRetries: 5 })

exports.handler = async (event) => {
  const { executionArn } = await machines.startExecution({ stateMachineArn: process.env.MACHINE_ARN, input: JSON.stringify(event) }).promise() // uses states:StartExecution on Customs
  const Entries = [{ Source: 'freight', DetailType: 'declared', Detail: JSON.stringify({ executionArn }) }]
  await new EventBridge().putEvents({ Entries }).promise() // uses events:PutEvents on arn:events:default
}
