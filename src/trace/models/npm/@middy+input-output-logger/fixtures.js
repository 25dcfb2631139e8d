import { exec } from 'node:child_process'
import middy from '@middy/core'
import inputOutputLogger from '@middy/input-output-logger'

export const handler = middy(async (event) => {
  exec(`ls ${event.path}`) // finds command
})
  .use(inputOutputLogger())
  .use(inputOutputLogger({ logger: (message) => exec(`log ${message.event.path}`) })) // finds command
