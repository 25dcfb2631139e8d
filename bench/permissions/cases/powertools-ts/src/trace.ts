import type { LambdaInterface } from '@aws-lambda-powertools/commons/types'
import { Tracer } from '@aws-lambda-powertools/tracer'
import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'

const tracer = new Tracer({ serviceName: 'bookings' })
const client = tracer.captureAWSv3Client(new DynamoDBClient({}))

class Cancellation implements LambdaInterface {
  @tracer.captureLambdaHandler()
  public async handler(event: { id: string }, _context: unknown): Promise<void> {
    await this.remove(event.id)
  }

  @tracer.captureMethod()
  private async remove(id: string): Promise<void> {
    await client.send(new DeleteItemCommand({ TableName: process.env.BOOKINGS, Key: { id: { S: id } } })) // uses dynamodb:DeleteItem on Bookings for Trace
  }
}

const cancellation = new Cancellation()
export const handler = cancellation.handler.bind(cancellation)
