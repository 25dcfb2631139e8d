import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { APIGatewayProxyHandler } from 'aws-lambda'
import { randomUUID } from 'node:crypto'

const s3 = new S3Client({})

export const handler: APIGatewayProxyHandler = async (event) => {
  const { gate, image } = JSON.parse(event.body ?? '{}') as { gate: string; image: string }
  const scan = randomUUID()
  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.BUCKET,
      Key: `${process.env.FOLDER}/${scan}/${gate}.png`,
      Body: Buffer.from(image, 'base64'),
      ContentType: 'image/png',
    }),
  )
  return { statusCode: 201, body: JSON.stringify({ scan }) }
}
