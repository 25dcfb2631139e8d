import { S3Client, DeleteBucketCommand } from '@aws-sdk/client-s3'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

const s3 = new S3Client({})

interface Waste {
  client?: DynamoDBClient
  grams: number
}

// A command is made and shown, never sent.
export const handler = async ({ grams }: Waste): Promise<string> => {
  const command = new DeleteBucketCommand({ Bucket: process.env.PICTURES })
  console.log(command.input, await s3.config.region())
  return `${grams} g saved`
}
