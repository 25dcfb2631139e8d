const { Kinesis } = require('@aws-sdk/client-kinesis')
const { randomUUID } = require('node:crypto')
const kinesis = new Kinesis({})

exports.handler = async (event) => {
  const { ward, socialSecurityNumber, diagnosis } = JSON.parse(event.body)
  const Data = Buffer.from(JSON.stringify({ ward: Number(ward), socialSecurityNumber, diagnosis }))
  await kinesis.putRecord({ StreamName: process.env.STREAM, PartitionKey: randomUUID(), Data })
  return { statusCode: 201, body: '' }
}
