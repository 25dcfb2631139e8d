import { exec } from 'node:child_process'
import middy from '@middy/core'
import s3ObjectResponse from '@middy/s3-object-response'

export const handler = middy(async (event, context) => {
  exec(`ls ${event.userRequest.url}`) // finds command
  return { Body: (await context.s3ObjectFetch.text()).trim() }
}).use(s3ObjectResponse()) // uses s3:WriteGetObjectResponse
