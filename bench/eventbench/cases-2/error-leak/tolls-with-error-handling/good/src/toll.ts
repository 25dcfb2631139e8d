import { readFile } from 'node:fs/promises'
import { withErrorHandling } from './with-error-handling'

export const handler = withErrorHandling(async ({ pathParameters }: { pathParameters: { road: string } }) => {
  const tolls = JSON.parse(await readFile('/opt/tolls.json', 'utf8')) as Record<string, number>
  const toll = tolls[pathParameters.road]
  if (toll === undefined) throw new RangeError('no such road')
  return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ toll }) }
})
