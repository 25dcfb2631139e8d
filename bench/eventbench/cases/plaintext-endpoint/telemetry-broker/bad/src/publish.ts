import mqtt from 'mqtt'
import type { DynamoDBStreamHandler } from 'aws-lambda'

const broker = mqtt.connect('mqtt://telemetry.waterworks.example:1883') // finds plaintext-endpoint

export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  for (const { dynamodb } of Records) {
    const pressure = Number(dynamodb?.NewImage?.['pressure']?.N)
    await broker.publishAsync('pumps/pressure', JSON.stringify({ pressure }))
  }
}
