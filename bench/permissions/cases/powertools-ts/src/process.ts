import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { SQSHandler, SQSRecord } from 'aws-lambda'

const processor = new BatchProcessor(EventType.SQS)
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

const recordHandler = async (record: SQSRecord): Promise<void> => {
  await documents.send(new PutCommand({ TableName: process.env.BOOKINGS, Item: JSON.parse(record.body) })) // uses dynamodb:PutItem on Bookings for Process
}

export const handler: SQSHandler = async (event, context) => processPartialResponse(event, recordHandler, processor, { context })
