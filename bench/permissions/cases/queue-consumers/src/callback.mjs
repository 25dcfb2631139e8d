import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})

export const handler = (event, context, callback) => {
  const input = { TableName: process.env.PRICES, Key: { id: { S: event.paper } }, UpdateExpression: 'ADD sold :n', ExpressionAttributeValues: { ':n': { N: '1' } } }
  client.send(new UpdateItemCommand(input), (error, answer) => callback(error, answer && 'counted')) // uses dynamodb:UpdateItem on Prices
}
