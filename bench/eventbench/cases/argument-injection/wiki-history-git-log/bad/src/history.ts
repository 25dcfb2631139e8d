import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const run = promisify(execFile)

export const handler = async (event: APIGatewayProxyEvent) => {
  const branch = event.queryStringParameters?.branch ?? 'main'
  const { stdout } = await run('git', ['log', '--format=%h %s', '-20', branch], { cwd: '/opt/wiki' }) // finds argument-injection
  return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(stdout.split('\n')) }
}
