const AWS = require('aws-sdk')
const { v4: uuid } = require('uuid')

const kinesis = new AWS.Kinesis()

exports.handler = async (event) => {
  const { ward, socialSecurityNumber, diagnosis } = JSON.parse(event.body)
  const Data = JSON.stringify({ ward, socialSecurityNumber, diagnosis })
  await kinesis.putRecord({ StreamName: process.env.STREAM, PartitionKey: uuid(), Data }).promise()
  return { statusCode: 201, body: '' }
}
