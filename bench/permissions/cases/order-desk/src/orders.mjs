import { DynamoDBClient, PutItemCommand, GetItemCommand, QueryCommand, DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { randomUUID } from 'node:crypto'

const client = new DynamoDBClient({})
const s3 = new S3Client({})
const TableName = process.env.ORDERS_TABLE

export const createOrder = async (event) => {
  const order = { id: randomUUID(), ...JSON.parse(event.body) }
  await client.send(new PutItemCommand({ TableName, Item: marshall(order) })) // uses dynamodb:PutItem on Orders
  return { statusCode: 201, body: JSON.stringify({ id: order.id }) }
}

export const getOrder = async (event) => {
  const command = new GetItemCommand({ TableName, Key: { id: { S: event.pathParameters.id } } })
  const { Item } = await client.send(command) // uses dynamodb:GetItem on Orders
  return Item ? { statusCode: 200, body: JSON.stringify(unmarshall(Item)) } : { statusCode: 404 }
}

export const listByDay = async ({ day }) => {
  const input = {
    TableName,
    IndexName: 'byDate',
    KeyConditionExpression: '#d = :day',
    ExpressionAttributeNames: { '#d': 'day' },
    ExpressionAttributeValues: { ':day': { S: day } },
  }
  const page = await client.send(new QueryCommand(input)) // uses dynamodb:Query on Orders/index/byDate
  return page.Items?.map((item) => unmarshall(item)) ?? []
}

export async function cancelOrder({ id, reason }) {
  const { DynamoDBClient: Client } = { DynamoDBClient }
  const fresh = new Client({ maxAttempts: 2 })
  const removed = await fresh.send( // uses dynamodb:DeleteItem on Orders
    new DeleteItemCommand({ TableName, Key: marshall({ id }), ReturnValues: 'ALL_OLD' }),
  )
  if (!removed.Attributes) return { cancelled: false }
  console.log('cancelled', id, reason)
  return { cancelled: true }
}

// Wanted by the finance team one day; nobody calls it.
export const exportReceipt = (order) =>
  s3.send(new PutObjectCommand({ Bucket: 'finance-receipts', Key: `${order.id}.json`, Body: JSON.stringify(order) }))
