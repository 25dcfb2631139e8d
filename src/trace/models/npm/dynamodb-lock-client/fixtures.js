const DynamoDBLockClient = require('dynamodb-lock-client')
const { DynamoDB } = require('aws-sdk')
const { exec } = require('child_process')

const dynamodb = new DynamoDB.DocumentClient()
const locks = new DynamoDBLockClient.FailClosed({ dynamodb, lockTable: 'locks', partitionKey: 'id', acquirePeriodMs: 1e4 })

exports.handler = (event, context, callback) => {
  // uses dynamodb:PutItem
  locks.acquireLock('report', (error, lock) => {
    exec(`print ${event.name}`) // finds command
    lock.release((failure) => callback(failure)) // uses dynamodb:DeleteItem
  })
}
