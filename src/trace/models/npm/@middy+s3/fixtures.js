import { exec } from 'node:child_process'
import middy from '@middy/core'
import s3 from '@middy/s3'

export const handler = middy(async (event, { catalogue }) => {
  exec(`show ${event.name}`) // finds command
  return catalogue
}).use(s3({ fetchData: { catalogue: { Bucket: 'shop-catalogue', Key: 'current.json' } }, setToContext: true })) // uses s3:GetObject
