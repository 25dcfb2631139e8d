const AWSXRay = require('aws-xray-sdk')
const AWS = AWSXRay.captureAWS(require('aws-sdk'))
const lambda = new AWS.Lambda()

exports.handler = async (event) => {
  const { Payload } = await lambda.invoke({ FunctionName: process.env.HELPER, Payload: JSON.stringify(event) }).promise() // uses lambda:InvokeFunction on Helper
  return JSON.parse(Payload)
}
