const { randomUUID } = require('node:crypto')
const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { z } = require('zod')
const { log } = require('../lib/log')
const { respond } = require('../lib/respond')

const s3 = new S3Client({})

const EXTENSIONS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }
const MAX_BASE64 = 4 * 1024 * 1024
const Picture = z.strictObject({
  content: z.base64().max(MAX_BASE64),
  contentType: z.enum(['image/jpeg', 'image/png', 'image/webp']),
})

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Sellers send a picture as base64. We choose its name; links are not followed any more.
exports.handler = async (event) => {
  const picture = Picture.safeParse(parse(event.body))
  if (!picture.success) return respond(400, { message: 'send a JPEG, PNG or WebP of at most 3 MB' })

  const key = `incoming/${randomUUID()}.${EXTENSIONS[picture.data.contentType]}`
  try {
    await s3.send(
      new PutObjectCommand({
        Bucket: process.env.UPLOADS_BUCKET,
        Key: key,
        Body: Buffer.from(picture.data.content, 'base64'),
        ContentType: picture.data.contentType,
      }),
    )
  } catch (error) {
    log('error', 'upload.failed', { reason: error.name, request: event.requestContext.requestId })
    return respond(502, { message: 'the picture could not be stored' })
  }
  return respond(201, { key })
}
