import { exec } from 'node:child_process'
import middy from '@middy/core'
import pathParser from '@middy/http-urlencode-path-parser'

export const handler = middy(async (event) => {
  exec(`ls ${event.pathParameters.folder}`) // finds command
  exec(`ls ${Number(event.pathParameters.depth)}`)
}).use(pathParser())
