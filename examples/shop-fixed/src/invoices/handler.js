const { GetObjectCommand, S3Client } = require('@aws-sdk/client-s3')
const { log } = require('../lib/log')
const { respond } = require('../lib/respond')

const s3 = new S3Client({})
const NAME = /^o-[0-9a-f-]{36}\.txt$/

exports.handler = async (event) => {
  const name = event.pathParameters.name
  if (!NAME.test(name)) return respond(400, { message: 'not the name of an invoice' })

  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: process.env.UPLOADS_BUCKET, Key: `invoices/${name}` }))
    log('info', 'invoice.read', { name, sub: event.requestContext.authorizer.sub })
    return {
      statusCode: 200,
      headers: {
        'Content-Type': 'text/plain',
        'Content-Disposition': 'attachment; filename="invoice.txt"',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
      body: await object.Body.transformToString('base64'),
      isBase64Encoded: true,
    }
  } catch (error) {
    log('warn', 'invoice.failed', { name, reason: error.name })
    return respond(404, { message: 'no such invoice' })
  }
}
