const { randomUUID } = require('node:crypto')
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb')
const client = new DynamoDBClient({})

exports.handler = async (event) => {
  const { words, stars } = JSON.parse(event.body)
  const Item = { id: { S: randomUUID() }, words: { S: words }, stars: { N: String(Number(stars)) } }
  await client.send(new PutItemCommand({ TableName: process.env.ENTRIES, Item }))
  return { statusCode: 201 }
}
