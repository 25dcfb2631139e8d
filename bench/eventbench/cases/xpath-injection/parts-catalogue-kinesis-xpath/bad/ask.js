const AWS = require('aws-sdk');
const { randomUUID } = require('crypto');

const kinesis = new AWS.Kinesis();

exports.handler = async ({ body }) => {
  const { part } = JSON.parse(body);
  const record = { PartitionKey: randomUUID(), Data: JSON.stringify({ part }) };
  await kinesis.putRecords({ StreamName: process.env.LOOKUPS, Records: [record] }).promise();
  return { statusCode: 202, body: '' };
};
