const { DynamoDB } = require('aws-sdk')
const reports = new DynamoDB.DocumentClient()
const conditions = ['dry', 'muddy', 'icy', 'closed']

module.exports.handler = async (event) => {
  for (const { messageId: id, body } of event.Records) {
    const { condition } = JSON.parse(body)
    if (!conditions.includes(condition)) continue
    await reports.put({ TableName: process.env.REPORTS, Item: { id, condition } }).promise()
  }
}
