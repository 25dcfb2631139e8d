import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { SQSEvent } from 'aws-lambda'

const git = promisify(execFile)

export const handler = async (event: SQSEvent): Promise<void> => {
  for await (const { body } of event.Records) {
    const { branch } = JSON.parse(body)
    await git('git', ['fetch', '--depth', '1', 'origin', branch], { cwd: '/tmp/themes' }) // finds argument-injection
  }
}
