const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { paginateQuery, DynamoDBDocumentClient } = require('@aws-sdk/lib-dynamodb')

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}))

exports.handler = async ({ owner }) => {
  const ids = []
  const query = { TableName: process.env.VIDEOS_TABLE, IndexName: 'owner-index', KeyConditionExpression: '#o = :o', ExpressionAttributeNames: { '#o': 'owner' }, ExpressionAttributeValues: { ':o': owner } }
  for await (const { Items } of paginateQuery({ client }, query)) ids.push(...Items.map(({ id }) => id)) // uses dynamodb:Query on Videos/index/owner-index
  return ids
}
