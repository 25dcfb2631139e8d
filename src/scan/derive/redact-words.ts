import type { Redact } from '../derive-contract.ts'

/**
 * The same skeleton with what may be a secret as an open part, word by word, so that its structure stays: `mysql --password … -u root`. White space inside of
 * a word stands as `\s` there.
 */
export function redactWords(skeleton: string, redact: Redact): string {
  const words = skeleton.split(' ')
  return words.map((word, index) => (isValueOf(words[index - 1] ?? '', word, redact) ? masked : redactWord(word, redact))).join(' ')
}

const masked = '…'

const redactWord = (word: string, redact: Redact): string => redact(word.replaceAll(String.raw`\s`, ' ')).replaceAll(' ', String.raw`\s`)

/** `--password` and, as a word of its own, what follows it. */
const isValueOf = (option: string, word: string, redact: Redact): boolean =>
  /^--?[\w-]{2,100}$/.test(option) && !word.startsWith('-') && redact(`${option.replace(/^-+/, '')}=${word}`).endsWith(`=${masked}`)
