const AWS = require('aws-sdk')
const sns = new AWS.SNS()

exports.handler = async ({ pathParameters, requestContext }) => {
  const message = { plot: pathParameters.plot, gardener: requestContext.authorizer.claims.sub }
  await sns.publish({ TopicArn: process.env.CANCELS, Message: JSON.stringify(message) }).promise()
  return { statusCode: 202, body: '' }
}
