import { extname, resolve, sep } from 'node:path'

const root = resolve('/opt/sheets')

export function sheetPath(name: string): string | undefined {
  const file = resolve(root, name)
  return extname(file) === '.pdf' && file.startsWith(root + sep) ? file : undefined
}
