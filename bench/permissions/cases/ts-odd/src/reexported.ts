import { Queue, Send, storage, type Sent } from './aws'

const queue = new Queue({})

export const handler = async ({ order }: { order: string }): Promise<Sent> => {
  const s3 = new storage.S3Client({})
  await s3.send(new storage.PutObjectCommand({ Bucket: process.env.PICTURES, Key: `orders/${order}`, Body: order })) // uses s3:PutObject on Pictures/orders/*
  return queue.send(new Send({ QueueUrl: process.env.ORDERS_QUEUE, MessageBody: order })) // uses sqs:SendMessage on OrdersQueue
}
