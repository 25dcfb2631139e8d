const AWS = require('aws-sdk')
const stepfunctions = new AWS.StepFunctions()

exports.handler = (event, _context, callback) => {
  const { paper, copies } = JSON.parse(event.body)
  stepfunctions.startExecution({ stateMachineArn: process.env.MACHINE, input: JSON.stringify({ paper, copies: parseInt(copies, 10) }) }, (error) =>
    callback(null, { statusCode: error ? 502 : 202, body: '' }),
  )
}
