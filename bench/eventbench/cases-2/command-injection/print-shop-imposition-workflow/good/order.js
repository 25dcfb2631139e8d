const AWS = require('aws-sdk')
const stepfunctions = new AWS.StepFunctions()
function assertPaper(value) {
  if (!/^[A-C]\d{1,2}$/.test(value)) throw new Error('unknown paper')
}

exports.handler = (event, _context, callback) => {
  const { paper, copies } = JSON.parse(event.body)
  assertPaper(paper)
  stepfunctions.startExecution({ stateMachineArn: process.env.MACHINE, input: JSON.stringify({ paper, copies: parseInt(copies, 10) }) }, (error) =>
    callback(null, { statusCode: error ? 502 : 202, body: '' }),
  )
}
