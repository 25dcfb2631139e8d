const jwt = require('jsonwebtoken')
const { DynamoDB } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb')

const db = DynamoDBDocument.from(new DynamoDB({}))

exports.handler = async (event) => {
  const token = event.headers.Authorization.replace('Bearer ', '')
  const { sub } = jwt.verify(token, process.env.ISSUER_KEY, { algorithms: ['RS256'] })
  const { Item } = await db.get({ TableName: process.env.PROFILES, Key: { user: sub } })
  return { statusCode: 200, body: JSON.stringify({ nickname: Item.nickname }) }
}
