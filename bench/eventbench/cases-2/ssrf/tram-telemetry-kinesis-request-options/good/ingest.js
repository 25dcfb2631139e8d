const { KinesisClient, PutRecordCommand } = require('@aws-sdk/client-kinesis')
const kinesis = new KinesisClient({})

exports.handler = async (event) => {
  const { depot, lat, lon } = JSON.parse(event.body)
  const record = { depot, place: [Number(lat), Number(lon)] }
  await kinesis.send(new PutRecordCommand({ StreamName: process.env.STREAM, PartitionKey: 'tram', Data: Buffer.from(JSON.stringify(record)) }))
  return { statusCode: 202 }
}
