const AWS = require('aws-sdk')
const plots = new AWS.DynamoDB.DocumentClient()

exports.handler = async ({ Records }) => {
  for (const record of Records) {
    const { plot, gardener } = JSON.parse(record.Sns.Message)
    await plots.delete({ TableName: process.env.PLOTS, Key: { plot }, ConditionExpression: 'gardener = :g', ExpressionAttributeValues: { ':g': gardener } }).promise()
  }
}
