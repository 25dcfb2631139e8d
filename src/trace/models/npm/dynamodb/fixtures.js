const dynamo = require('dynamodb')
const Joi = require('joi')

const Account = dynamo.define('Account', { hashKey: 'email', schema: { email: Joi.string() } })

exports.handler = (event, context, callback) => {
  Account.get(event.email, (error, account) => callback(error, account.get('name'))) // uses dynamodb:GetItem
  Account.create({ email: 'fixed', name: event.name }, callback) // uses dynamodb:PutItem
  Account.query('fixed').exec(callback) // uses dynamodb:Query
  Account.destroy('fixed', callback) // uses dynamodb:DeleteItem
}
