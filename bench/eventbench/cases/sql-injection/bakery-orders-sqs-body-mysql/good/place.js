const { SQS } = require('@aws-sdk/client-sqs');
const sqs = new SQS({});

module.exports.handler = async (event) => {
  const order = JSON.parse(event.body);
  const MessageBody = JSON.stringify({ bread: order.bread, note: order.note, pieces: Number(order.pieces) });
  await sqs.sendMessage({ QueueUrl: process.env.QUEUE_URL, MessageBody });
  return { statusCode: 202 };
};
