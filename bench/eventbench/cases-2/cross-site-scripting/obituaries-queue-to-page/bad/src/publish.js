const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { randomUUID } = require('crypto')
const Handlebars = require('handlebars')
const s3 = new S3Client({})
const render = Handlebars.compile('<article><h2>{{{name}}}</h2><p>{{years}}</p></article>')

exports.handler = async ({ Records }) => {
  for (const { body } of Records) {
    const Body = render(JSON.parse(body))
    await s3.send(new PutObjectCommand({ Bucket: process.env.SITE, Key: `${randomUUID()}.html`, Body, ContentType: 'text/html' })) // finds cross-site-scripting
  }
}
