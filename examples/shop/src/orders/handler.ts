import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { respond } from '../lib/respond'
import { type Order, total } from './model'

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const queue = new SQSClient({})

let customer: { sub: string; email: string }

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  console.log('request', JSON.stringify(event))
  const claims = event.requestContext.authorizer
  if (claims) customer = { sub: claims.sub, email: claims.email }

  const orderId = event.pathParameters?.orderId
  switch (event.httpMethod) {
    case 'POST':
      return place(JSON.parse(event.body ?? '{}'))
    case 'GET':
      return read(orderId!)
    case 'DELETE':
      return cancel(orderId!)
    default:
      return respond(405, { message: 'method not allowed' })
  }
}

async function place(body: any) {
  const order: Order = {
    orderId: `o-${Date.now()}-${Math.floor(Math.random() * 1000)}`,
    customerId: customer?.sub ?? 'guest',
    email: body.email ?? customer?.email,
    lines: body.lines,
    totalCents: total(body.lines),
    weight: body.weight,
    note: body.note,
    callbackUrl: body.callbackUrl,
    card: body.card,
    status: 'placed',
  }
  console.log(`charging card ${order.card.number} of ${order.email}`)
  await table.send(new PutCommand({ TableName: process.env.ORDERS_TABLE, Item: order }))
  await queue.send(new SendMessageCommand({ QueueUrl: process.env.ORDERS_QUEUE_URL, MessageBody: JSON.stringify(order) }))
  return respond(201, { orderId: order.orderId, totalCents: order.totalCents })
}

async function read(orderId: string) {
  const { Item } = await table.send(new GetCommand({ TableName: process.env.ORDERS_TABLE, Key: { orderId } }))
  return Item ? respond(200, Item) : respond(404, { message: 'no such order' })
}

async function cancel(orderId: string) {
  await table.send(new DeleteCommand({ TableName: process.env.ORDERS_TABLE, Key: { orderId } }))
  return respond(204, {})
}
