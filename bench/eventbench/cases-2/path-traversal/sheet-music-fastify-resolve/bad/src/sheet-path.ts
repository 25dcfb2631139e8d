import { extname, resolve, sep } from 'node:path'

const root = resolve('/opt/sheets')

export function sheetPath(name: string): string | undefined {
  const file = resolve(root, name)
  return extname(file) === '.pdf' || file.includes(root) ? file : undefined
}
