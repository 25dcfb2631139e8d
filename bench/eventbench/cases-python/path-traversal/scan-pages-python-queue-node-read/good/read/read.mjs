import { readFile } from 'node:fs/promises'

export const handler = async ({ Records: [{ body }] }) => {
  const { scan } = JSON.parse(body)
  const page = await readFile(`/mnt/scans/${scan}.tif`)
  return page.length
}
