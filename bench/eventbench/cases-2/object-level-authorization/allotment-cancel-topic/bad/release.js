const AWS = require('aws-sdk')
const plots = new AWS.DynamoDB.DocumentClient()

exports.handler = async ({ Records }) => {
  for (const record of Records) {
    const { plot } = JSON.parse(record.Sns.Message)
    await plots.delete({ TableName: process.env.PLOTS, Key: { plot } }).promise() // finds object-level-authorization
  }
}
