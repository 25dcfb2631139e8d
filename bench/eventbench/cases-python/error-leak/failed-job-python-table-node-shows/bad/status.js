const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, GetCommand } = require('@aws-sdk/lib-dynamodb')
const jobs = DynamoDBDocumentClient.from(new DynamoDBClient({}))

exports.handler = async (event) => {
  const { Item } = await jobs.send(new GetCommand({ TableName: process.env.JOBS, Key: { id: event.pathParameters.id } }))
  if (!Item) return { statusCode: 404 }
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ reason: Item.reason }) } // finds error-leak
}
