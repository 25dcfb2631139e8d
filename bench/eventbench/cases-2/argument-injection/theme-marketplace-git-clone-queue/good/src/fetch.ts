import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { SQSEvent } from 'aws-lambda'

const git = promisify(execFile)
const isBranch = (name: string): boolean => /^[a-z0-9][\w/.-]{0,60}$/i.test(name)

export const handler = async (event: SQSEvent): Promise<void> => {
  for await (const { body } of event.Records) {
    const { branch } = JSON.parse(body)
    if (!isBranch(branch)) continue
    await git('git', ['fetch', '--depth', '1', 'origin', branch], { cwd: '/tmp/themes' })
  }
}
