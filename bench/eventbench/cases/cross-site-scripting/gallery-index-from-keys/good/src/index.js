const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')

const s3 = new S3Client({})

exports.handler = async (event) => {
  const key = decodeURIComponent(event.Records[0].s3.object.key.replace(/\+/g, ' '))
  const Body = `<!doctype html><h1>Newest photo</h1><figcaption>${key}</figcaption>`
  await s3.send(new PutObjectCommand({ Bucket: process.env.SITE, Key: 'newest.html', Body, ContentType: 'text/html' }))
}
