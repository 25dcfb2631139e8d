const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, GetCommand } = require('@aws-sdk/lib-dynamodb')

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))

exports.handler = async (event) => {
  const { number } = event.pathParameters
  const Key = { customer: event.requestContext.authorizer.claims.sub, number }
  const { Item } = await db.send(new GetCommand({ TableName: process.env.INVOICES, Key }))
  return Item ? { statusCode: 200, body: JSON.stringify(Item) } : { statusCode: 404, body: '' }
}
