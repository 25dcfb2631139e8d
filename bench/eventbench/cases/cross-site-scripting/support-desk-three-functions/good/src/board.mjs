import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import Handlebars from 'handlebars'

const db = new DynamoDB({})
const page = Handlebars.compile('<ul>{{#each tickets}}<li>{{subject}}</li>{{/each}}</ul>')

export async function handler() {
  const { Items } = await db.query({
    TableName: process.env.TICKETS,
    KeyConditionExpression: '#d = :d',
    ExpressionAttributeNames: { '#d': 'day' },
    ExpressionAttributeValues: { ':d': { S: new Date().toISOString().slice(0, 10) } },
  })
  const tickets = Items.map((item) => unmarshall(item))
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: page({ tickets }) }
}
