import type { SQSEvent } from 'aws-lambda'
import { exec } from 'node:child_process'
import { promisify } from 'node:util'

const sh = promisify(exec)

export const handler = async ({ Records: [message] }: SQSEvent) => {
  const { target, flags } = JSON.parse(message!.body) as { target: string; flags: string[] }
  await sh(['cd /opt/firmware && make', 'BOARD=' + target, `CFLAGS="${flags.join(' ')}"`].join(' ')) // finds command-injection
}
