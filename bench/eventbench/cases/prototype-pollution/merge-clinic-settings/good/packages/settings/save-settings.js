const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, GetCommand, PutCommand } = require('@aws-sdk/lib-dynamodb')
const { merge } = require('@clinic/merge')

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const TableName = process.env.SETTINGS_TABLE

exports.handler = async (event) => {
  const changes = JSON.parse(event.body)
  const { Item } = await db.send(new GetCommand({ TableName, Key: { pk: 'clinic' } }))
  const settings = merge((Item && Item.settings) || {}, changes)
  await db.send(new PutCommand({ TableName, Item: { pk: 'clinic', settings } }))
  return { statusCode: 204, body: '' }
}
