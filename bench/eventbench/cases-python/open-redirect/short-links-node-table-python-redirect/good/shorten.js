const { randomBytes } = require('crypto')
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb')
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))

exports.handler = async (event) => {
  const { target } = JSON.parse(event.body)
  const code = randomBytes(4).toString('hex')
  await db.send(new PutCommand({ TableName: process.env.LINKS, Item: { code, target } }))
  return { statusCode: 201, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) }
}
