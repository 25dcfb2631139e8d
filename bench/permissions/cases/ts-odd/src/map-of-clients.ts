import { S3Client, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { SQSClient, GetQueueAttributesCommand } from '@aws-sdk/client-sqs'

const clients = new Map<string, S3Client | SQSClient>([
  ['s3', new S3Client({})],
  ['sqs', new SQSClient({})],
])

export const handler = async (): Promise<number> => {
  const s3 = clients.get('s3') as S3Client
  const sqs = clients.get('sqs') as SQSClient
  const { KeyCount = 0 } = await s3.send(new ListObjectsV2Command({ Bucket: process.env.PICTURES })) // uses s3:ListBucket on Pictures
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: process.env.ORDERS_QUEUE, AttributeNames: ['All'] })) // uses sqs:GetQueueAttributes on OrdersQueue
  return KeyCount + Object.keys(Attributes ?? {}).length
}
