import mqtt from 'mqtt'
import type { DynamoDBStreamHandler } from 'aws-lambda'

const broker = mqtt.connect('mqtts://telemetry.waterworks.example:8883')

export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  for (const { dynamodb } of Records) {
    const pressure = Number(dynamodb?.NewImage?.['pressure']?.N)
    await broker.publishAsync('pumps/pressure', JSON.stringify({ pressure }))
  }
}
