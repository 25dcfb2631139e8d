const AWS = require('aws-sdk')

class Notes {
  constructor() {
    this.db = new AWS.DynamoDB.DocumentClient()
    this.table = process.env.NOTES_TABLE
  }

  merge(keep, drop) {
    return this.db
      .transactWrite({ // uses dynamodb:UpdateItem on Notes; dynamodb:DeleteItem on Notes for MergeNotes
        TransactItems: [
          { Update: { TableName: this.table, Key: { id: keep }, UpdateExpression: 'ADD merged :one', ExpressionAttributeValues: { ':one': 1 } } },
          { Delete: { TableName: this.table, Key: { id: drop } } },
        ],
      })
      .promise()
  }

  count() {
    return this.db.scan({ TableName: this.table, Select: 'COUNT' }).promise() // uses dynamodb:Scan on Notes for CountNotes
  }
}

const notes = new Notes()
exports.merge = async ({ keep, drop }) => notes.merge(keep, drop)
exports.count = async () => (await notes.count()).Count
