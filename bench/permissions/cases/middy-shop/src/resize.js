import middy from '@middy/core'
import s3ObjectResponse from '@middy/s3-object-response'

const resize = async (event, context) => {
  const { body } = await context.s3ObjectFetch
  return { Body: body }
}

export const handler = middy(resize).use(s3ObjectResponse()) // uses s3-object-lambda:WriteGetObjectResponse on ?
