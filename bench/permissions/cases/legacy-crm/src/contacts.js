'use strict'
const AWS = require('aws-sdk')
const dynamo = new AWS.DynamoDB.DocumentClient({ convertEmptyValues: true })
const raw = new AWS.DynamoDB({ apiVersion: '2012-08-10' })

module.exports.add = (event, context, callback) => {
  const contact = JSON.parse(event.body)
  dynamo.put({ TableName: process.env.TABLE, Item: contact }, (error) => { // uses dynamodb:PutItem on Contacts
    if (error) return callback(error)
    callback(null, { statusCode: 201, body: JSON.stringify(contact) })
  })
}

module.exports.find = async (event) => {
  const params = { TableName: process.env.TABLE, Key: { id: event.pathParameters.id } }
  const { Item } = await dynamo.get(params).promise() // uses dynamodb:GetItem on Contacts
  return { statusCode: Item ? 200 : 404, body: JSON.stringify(Item) }
}

module.exports.findByMail = async ({ mail }) => {
  const request = raw.query({ // uses dynamodb:Query on Contacts/index/mail-index
    TableName: process.env.TABLE,
    IndexName: 'mail-index',
    KeyConditionExpression: 'mail = :m',
    ExpressionAttributeValues: { ':m': { S: mail } },
  })
  const { Items } = await request.promise()
  return Items.map(AWS.DynamoDB.Converter.unmarshall)
}

module.exports.remove = function remove(event, context, callback) {
  const request = dynamo.delete({ TableName: process.env.TABLE, Key: { id: event.id } })
  request.on('success', () => callback(null, 'gone'))
  request.on('error', callback)
  request.send() // uses dynamodb:DeleteItem on Contacts
}
