const AWS = require('aws-sdk')
const sessions = new AWS.DynamoDB.DocumentClient()

function statement(effect, arn) {
  return { principalId: 'session', policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: arn }] } }
}

exports.handler = function (event) {
  const id = event.headers['x-session']
  return sessions
    .get({ TableName: process.env.SESSIONS, Key: { id } })
    .promise()
    .then(({ Item }) => statement(Item && Item.until > Date.now() ? 'Allow' : 'Deny', event.methodArn))
    .catch(() => statement('Deny', event.methodArn))
}
