const session = require('express-session')
const { exec } = require('child_process')
const DynamoDBStore = require('connect-dynamodb')(session)

const store = new DynamoDBStore({ table: 'visits' }) // uses dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:UpdateItem

exports.handler = async (event) => {
  session({ store, secret: 'x' })
  exec(`print ${event.name}`) // finds command
}
