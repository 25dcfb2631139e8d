import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { db } from '../lib/db'
import { resellerUrl } from '../lib/hosts'
import { log } from '../lib/log'
import { respond } from '../lib/respond'
import { NewOrder, type Order, OrderId } from './model'

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const queue = new SQSClient({})

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // The user pool's authorizer gives claims, our own gives its context; both have checked the token.
  const customerId = event.requestContext.authorizer?.claims?.sub ?? event.requestContext.authorizer?.sub
  if (!customerId) return respond(401, { message: 'sign in first' })

  try {
    if (event.httpMethod === 'POST') return await place(customerId, event.body ?? '')
    const orderId = OrderId.safeParse(event.pathParameters?.orderId)
    if (!orderId.success) return respond(400, { message: 'not an order number' })
    if (event.httpMethod === 'GET') return await read(customerId, orderId.data)
    if (event.httpMethod === 'DELETE') return await cancel(customerId, orderId.data)
    return respond(405, { message: 'method not allowed' })
  } catch (error) {
    log('error', 'orders.failed', { reason: (error as Error).name, request: event.requestContext.requestId })
    return respond(500, { message: 'something went wrong', request: event.requestContext.requestId })
  }
}

async function place(customerId: string, body: string) {
  const input = NewOrder.safeParse(parse(body))
  if (!input.success) return respond(400, { message: 'the order was not understood' })
  if (input.data.callbackUrl && !resellerUrl(input.data.callbackUrl)) return respond(400, { message: 'unknown reseller' })

  const totalCents = await price(input.data.lines)
  const order: Order = { ...input.data, orderId: `o-${randomUUID()}`, customerId, totalCents, status: 'placed' }
  await table.send(new PutCommand({ TableName: process.env.ORDERS_TABLE, Item: order }))
  await queue.send(new SendMessageCommand({ QueueUrl: process.env.ORDERS_QUEUE_URL, MessageBody: JSON.stringify(order) }))
  log('info', 'order.placed', { orderId: order.orderId, customerId, totalCents })
  return respond(201, { orderId: order.orderId, totalCents })
}

/** In cents, from the catalogue: what the browser thinks the price is does not matter. */
async function price(lines: NewOrder['lines']): Promise<number> {
  const { rows } = await (await db()).query('SELECT sku, price_cents FROM products WHERE sku = ANY($1)', [lines.map((line) => line.sku)])
  const prices = new Map<string, number>(rows.map((row) => [row.sku, row.price_cents]))
  return lines.reduce((sum, line) => {
    const cents = prices.get(line.sku)
    if (cents === undefined) throw new RangeError('unknown article')
    return sum + line.quantity * cents
  }, 0)
}

async function read(customerId: string, orderId: string) {
  const { Item } = await table.send(new GetCommand({ TableName: process.env.ORDERS_TABLE, Key: { orderId } }))
  return Item?.customerId === customerId ? respond(200, Item) : respond(404, { message: 'no such order' })
}

async function cancel(customerId: string, orderId: string) {
  try {
    await table.send(
      new DeleteCommand({
        TableName: process.env.ORDERS_TABLE,
        Key: { orderId },
        ConditionExpression: 'customerId = :me',
        ExpressionAttributeValues: { ':me': customerId },
      }),
    )
  } catch (error) {
    if ((error as Error).name !== 'ConditionalCheckFailedException') throw error
    log('warn', 'order.not-yours', { orderId, customerId })
    return respond(404, { message: 'no such order' })
  }
  log('info', 'order.cancelled', { orderId, customerId })
  return respond(204, {})
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
