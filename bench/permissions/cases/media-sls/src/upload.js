const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { getSignedUrl } = require('@aws-sdk/s3-request-presigner')
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb')
const { randomUUID } = require('crypto')

const s3 = new S3Client()
const db = DynamoDBDocumentClient.from(new DynamoDBClient())

module.exports.handler = async (event) => {
  const id = randomUUID()
  await db.send(new PutCommand({ TableName: process.env.VIDEOS_TABLE, Item: { id, owner: event.requestContext.authorizer.jwt.claims.sub } })) // uses dynamodb:PutItem on Videos
  const url = await getSignedUrl(s3, new PutObjectCommand({ Bucket: process.env.RAW_BUCKET, Key: `incoming/${id}` }), { expiresIn: 900 }) // uses s3:PutObject on Raw/incoming/*
  return { statusCode: 201, body: JSON.stringify({ id, url }) }
}
