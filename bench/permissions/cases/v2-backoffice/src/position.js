const AWS = require('aws-sdk')
const kinesis = new AWS.Kinesis({ apiVersion: '2013-12-02' })
const firehose = new AWS.Firehose()

exports.handler = async (event) => {
  const Data = JSON.stringify(event)
  await Promise.all([
    kinesis.putRecord({ StreamName: process.env.STREAM, PartitionKey: event.truck, Data }).promise(), // uses kinesis:PutRecord on Positions
    firehose.putRecord({ DeliveryStreamName: process.env.DELIVERY, Record: { Data } }).promise(), // uses firehose:PutRecord on Lake
  ])
}
