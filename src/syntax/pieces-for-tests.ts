import type { Pieces } from './template.ts'

/** A template written as a text in which every `¤` is a hole. */
export function pieces(text: string): Pieces {
  return text
    .split(/(¤)/)
    .filter((part) => part !== '')
    .map((part) => (part === '¤' ? { hole: undefined } : part))
}
