const middy = require('@middy/core')
const jsonBody = require('@middy/http-json-body-parser')
const bcrypt = require('bcryptjs')
const { DynamoDB } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb')

const users = DynamoDBDocument.from(new DynamoDB({}))

const signIn = async ({ body: { name, password } }) => {
  const { Item: user } = await users.get({ TableName: process.env.USERS, Key: { name: String(name) } })
  if (user && (await bcrypt.compare(password, user.hash))) return { statusCode: 204, body: '' }
  console.warn(JSON.stringify({ message: 'sign-in failed', name }))
  return { statusCode: 401, body: '' }
}

exports.handler = middy().use(jsonBody()).handler(signIn)
