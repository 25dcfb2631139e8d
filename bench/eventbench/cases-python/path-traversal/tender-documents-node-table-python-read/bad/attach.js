const { randomUUID } = require('crypto')
const { DynamoDB, DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb')
const { marshall } = require('@aws-sdk/util-dynamodb')
const client = new DynamoDBClient({})

exports.handler = async ({ body }) => {
  const { file, pages } = JSON.parse(body)
  const Item = marshall({ kind: 'document', id: randomUUID(), file, pages: Number(pages) })
  await client.send(new PutItemCommand({ TableName: process.env.TENDERS, Item }))
  return { statusCode: 201 }
}
