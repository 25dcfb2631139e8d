const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb')

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const address = /^([a-zA-Z0-9]+[._-]?)+@([a-zA-Z0-9]+[.-]?)+$/

exports.handler = async (event) => {
  const { email } = JSON.parse(event.Records[0].Sns.Message)
  if (!address.test(email)) return // finds redos
  await client.send(new PutCommand({ TableName: process.env.ADDRESSES, Item: { id: email } }))
}
