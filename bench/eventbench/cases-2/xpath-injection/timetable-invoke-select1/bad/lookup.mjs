import { DOMParser } from '@xmldom/xmldom'
import { readFile } from 'node:fs/promises'
import { select1 } from 'xpath'

export const handler = async ({ line }) => {
  const lines = new DOMParser().parseFromString(await readFile('/opt/lines.xml', 'utf8'), 'text/xml')
  const node = select1('//line[@number=' + line + ']', lines) // finds xpath-injection
  return { known: node !== undefined }
}
