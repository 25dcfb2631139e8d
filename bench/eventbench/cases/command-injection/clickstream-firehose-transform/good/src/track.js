const { FirehoseClient, PutRecordCommand } = require('@aws-sdk/client-firehose');

const firehose = new FirehoseClient({});

exports.handler = async (event) => {
  const { page, seconds } = JSON.parse(event.body);
  const Data = Buffer.from(JSON.stringify({ page, seconds: Number(seconds) }) + '\n');
  await firehose.send(new PutRecordCommand({ DeliveryStreamName: process.env.DELIVERY, Record: { Data } }));
  return { statusCode: 204 };
};
