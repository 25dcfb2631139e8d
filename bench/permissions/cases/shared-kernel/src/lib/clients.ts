import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SNSClient } from '@aws-sdk/client-sns'
import { SQSClient } from '@aws-sdk/client-sqs'

let documents: DynamoDBDocumentClient | undefined

export function documentClient(): DynamoDBDocumentClient {
  if (!documents) documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  return documents
}

export const container = { s3: new S3Client({}), sns: new SNSClient({}), sqs: new SQSClient({}), clock: (): number => Date.now() }
export type Container = typeof container

/** Counts its calls; otherwise the client it extends. */
export class CountingQueue extends SQSClient {
  calls = 0
}
