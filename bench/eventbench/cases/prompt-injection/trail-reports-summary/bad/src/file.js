const { DynamoDB } = require('aws-sdk')
const reports = new DynamoDB.DocumentClient()

module.exports.handler = async (event) => {
  for (const { messageId: id, body } of event.Records) {
    const { condition } = JSON.parse(body)
    await reports.put({ TableName: process.env.REPORTS, Item: { id, condition } }).promise()
  }
}
