import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { themeOf, type Theme } from './marks.ts'

const folder = join(import.meta.dirname, 'cases')

/** The themes whose name holds one of `wanted` (all for none), each with its files: path inside the theme to text. */
export function readCases(
  wanted: readonly string[] = [],
): readonly { readonly texts: ReadonlyMap<string, string>; readonly theme: Theme }[] {
  return readdirSync(folder)
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
    .map((name) => {
      const texts = textsOf(join(folder, name))
      return { texts, theme: themeOf(name, texts) }
    })
}

function textsOf(path: string): Map<string, string> {
  return new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')]),
  )
}
