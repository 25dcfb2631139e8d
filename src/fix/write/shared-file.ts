import type { Files } from '../files.ts'

/** Why a file that templates include may not be edited: another one includes it too, and would change with it. */
export function whyShared(files: Files, file: string, owner?: string): string | undefined {
  if (file === owner) return undefined
  const name = file.slice(file.lastIndexOf('/') + 1)
  const mention = new RegExp(String.raw`\bfile\(\s*[^)]*${name.replace(/[^A-Za-z0-9]/g, String.raw`\$&`)}\s*\)`, 'g')
  const count = files.templates.reduce((sum, template) => sum + [...(files.text(template) ?? '').matchAll(mention)].length, 0)
  return count > 1 ? `${file} is included in ${count} places` : undefined
}
