import { exec } from 'node:child_process'
import middy from '@middy/core'
import bodyParser from '@middy/http-multipart-body-parser'

export const parsed = middy()
  .use(bodyParser())
  .handler(async (event) => {
    exec(`touch ${event.body.name}`) // finds command
    exec(`touch /tmp/${parseInt(event.body.count, 10)}`)
  })
