import type { Fn } from './function.ts'
import { holds, values } from './known.ts'

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
  const [name, numbers] = versionOf(least)
  return (
    runtime !== undefined &&
    holds(runtime, (one) => {
      const [other, own] = versionOf(one)
      const difference = numbers.map((number, index) => (own[index] ?? 0) - number).find((each) => each !== 0) ?? 0
      return other === name && difference >= 0
    }) === 'yes'
  )
}

/** `python`, 3, 14. */
function versionOf(runtime: string): readonly [string, readonly number[]] {
  const [, name = '', numbers = ''] = /^([a-z]+)([\d.]*)/.exec(runtime) ?? []
  return [name, numbers.split('.').filter(Boolean).map(Number)]
}
