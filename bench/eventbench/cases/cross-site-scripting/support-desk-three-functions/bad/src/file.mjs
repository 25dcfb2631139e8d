import { DynamoDB } from '@aws-sdk/client-dynamodb'
const db = new DynamoDB({})
const today = () => new Date().toISOString().slice(0, 10)

export async function handler(event) {
  for (const { messageId, body } of event.Records) {
    const { subject } = JSON.parse(JSON.parse(body).Message)
    await db.putItem({ TableName: process.env.TICKETS, Item: { day: { S: today() }, id: { S: messageId }, subject: { S: subject } } })
  }
}
