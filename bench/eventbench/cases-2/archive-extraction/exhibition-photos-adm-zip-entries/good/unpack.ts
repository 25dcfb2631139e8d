import AdmZip from 'adm-zip'
import { writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const folder = resolve('/tmp/photos')

export const handler = async (event: APIGatewayProxyEvent) => {
  const zip = new AdmZip(Buffer.from(event.body ?? '', 'base64'))
  for (const entry of zip.getEntries().slice(0, 100)) {
    if (entry.isDirectory) continue
    const target = join(folder, entry.entryName)
    if (!target.startsWith(folder + sep)) continue
    writeFileSync(target, entry.getData())
  }
  return { statusCode: 204, body: '' }
}
