const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { respond } = require('../lib/respond')

const s3 = new S3Client({})

async function download(url) {
  const answer = await fetch(url)
  return Buffer.from(await answer.arrayBuffer())
}

// Sellers send a picture either as base64 or as a link to their own shop.
exports.handler = async (event) => {
  const body = JSON.parse(event.body)
  const key = body.filename
  const data = body.url ? await download(body.url) : Buffer.from(body.content, 'base64')

  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.UPLOADS_BUCKET,
      Key: key,
      Body: data,
      ContentType: body.contentType || 'image/jpeg',
      ACL: 'public-read',
    }),
  )

  return respond(201, { key, url: `http://${process.env.UPLOADS_BUCKET}.s3.amazonaws.com/${key}` })
}
