const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb')
const validator = require('validator')

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}))

exports.handler = async (event) => {
  const { email } = JSON.parse(event.Records[0].Sns.Message)
  if (!validator.isEmail(email)) return
  await client.send(new PutCommand({ TableName: process.env.ADDRESSES, Item: { id: email } }))
}
