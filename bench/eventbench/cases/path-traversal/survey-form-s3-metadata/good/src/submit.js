const { S3 } = require('@aws-sdk/client-s3');
const { randomUUID } = require('crypto');

const s3 = new S3({});

module.exports.handler = (event) => {
  const form = String(parseInt(event.headers['x-survey-form'], 10));
  return s3
    .putObject({ Bucket: process.env.ANSWERS, Key: randomUUID(), Body: event.body, Metadata: { form: form } })
    .then(() => ({ statusCode: 201 }));
};
