import type { Fn } from './function.ts'
import { values, whyUnknown } from './known.ts'

/** Languages in which handlers are written, as far as they are told apart. */
export type Language = 'JavaScript' | 'Python' | 'another language' | 'unknown'

/** Those whose code is followed. */
export type CodeLanguage = Extract<Language, 'JavaScript' | 'Python'>

/** By its name; undefined for files that hold no code that is followed. TypeScript counts as JavaScript. */
export function languageOfFile(file: string): CodeLanguage | undefined {
  if (/\.[cm]?[jt]sx?$/i.test(file)) return 'JavaScript'
  return /\.py$/i.test(file) ? 'Python' : undefined
}

/** By the handler's file where it was found, else by the runtime. */
export function languageOf(fn: Fn): Language {
  const file = values(fn.code)[0]?.file
  if (file !== undefined) return languageOfFile(file) ?? 'another language'
  const runtimes = fn.runtime === undefined ? [] : values(fn.runtime)
  if (runtimes.length === 0) return 'unknown'
  if (runtimes.every((name) => name.startsWith('nodejs'))) return 'JavaScript'
  return runtimes.every((name) => name.startsWith('python')) ? 'Python' : 'another language'
}

/** Is it known to run on this version or a later one? `least`: `python3.14`. */
export function runsAtLeast({ runtime }: Fn, least: string): boolean {
  if (runtime === undefined || whyUnknown(runtime) !== undefined) return false
  const [name, ...numbers] = versionOf(least)
  return values(runtime).every((one) => {
    const [other, ...mine] = versionOf(one)
    return other === name && mine.length > 0 && (compare(mine, numbers) >= 0)
  })
}

/** `python`, 3, 14. */
const versionOf = (runtime: string): readonly [string, ...number[]] => {
  const [, name = '', numbers = ''] = /^([a-z]+)([\d.]*)/.exec(runtime) ?? []
  return [name, ...numbers.split('.').filter(Boolean).map(Number)]
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  b.map((number, index) => (a[index] ?? 0) - number).find((difference) => difference !== 0) ?? 0
