import type { Fn } from './function.ts'
import { values } from './known.ts'

/** Languages in which handlers are written, as far as they are told apart. */
export type Language = 'JavaScript' | 'Python' | 'another language' | 'unknown'

/** By the handler's file where it was found, else by the runtime. TypeScript counts as JavaScript. */
export function languageOf(fn: Fn): Language {
  const file = values(fn.code)[0]?.file
  if (file !== undefined) return /\.[cm]?[jt]sx?$/.test(file) ? 'JavaScript' : file.endsWith('.py') ? 'Python' : 'another language'
  const runtimes = fn.runtime === undefined ? [] : values(fn.runtime)
  if (runtimes.length === 0) return 'unknown'
  if (runtimes.every((name) => name.startsWith('nodejs'))) return 'JavaScript'
  return runtimes.every((name) => name.startsWith('python')) ? 'Python' : 'another language'
}
