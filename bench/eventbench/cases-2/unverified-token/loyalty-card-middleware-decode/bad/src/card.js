const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb')
const { DynamoDB } = require('@aws-sdk/client-dynamodb')
const { withMember } = require('./with-member')
const documents = DynamoDBDocument.from(new DynamoDB())

exports.handler = withMember(async ({ member }) => {
  const { Item } = await documents.get({ TableName: process.env.CARDS, Key: { member } })
  return { statusCode: Item ? 200 : 404, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ points: Item?.points ?? 0 }) }
})
