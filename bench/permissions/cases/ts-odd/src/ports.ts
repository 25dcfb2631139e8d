import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { UpdateItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'

interface Orders {
  place(id: string): Promise<void>
}

class QueueOrders implements Orders {
  constructor(private readonly sqs: SQSClient, private readonly url: string) {}

  async place(id: string): Promise<void> {
    await this.sqs.send(new SendMessageCommand({ QueueUrl: this.url, MessageBody: id })) // uses sqs:SendMessage on OrdersQueue for Ports
  }
}

// The other way to place an order; nothing makes one.
export class TableOrders implements Orders {
  async place(id: string): Promise<void> {
    await new DynamoDBClient({}).send(new UpdateItemCommand({ TableName: process.env.COOKS, Key: { id: { S: id } } }))
  }
}

const serve = async (orders: Orders, ids: string[]): Promise<void> => {
  for (const id of ids) await orders.place(id)
}

export const handler = async ({ ids }: { ids: string[] }): Promise<void> => serve(new QueueOrders(new SQSClient({}), process.env.ORDERS_QUEUE!), ids)
