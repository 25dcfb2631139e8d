const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb')
const { randomUUID } = require('node:crypto')

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

module.exports.handler = async (event) => {
  const { nickname, since } = JSON.parse(event.body)
  if (!nickname || nickname.length > 200) return { statusCode: 422 }
  await documents.send(
    new PutCommand({ TableName: process.env.FANS, Item: { club: 'main', fan: randomUUID(), nickname, since: Number(since) || 2024 } }),
  )
  return { statusCode: 201 }
}
