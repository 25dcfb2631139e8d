const { KinesisClient, PutRecordCommand } = require('@aws-sdk/client-kinesis')
const kinesis = new KinesisClient({})

module.exports = {
  async handler(event) {
    const { amount, workflow } = JSON.parse(event.body)
    const Data = new TextEncoder().encode(JSON.stringify({ amount: Number(amount), workflow }))
    await kinesis.send(new PutRecordCommand({ StreamName: process.env.STREAM, PartitionKey: String(Date.now()), Data }))
    return { statusCode: 202 }
  },
}
