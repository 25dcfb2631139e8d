import { has } from './characters.ts'
import type { CharacterSet } from './characters.ts'
import type { Language } from './language.ts'
import { mark } from './template.ts'

/** Stands in a skeleton for a hole. */
export const gap = '…'

/**
 * Text as part of a skeleton's token: what is not in `safe` gets a backslash, white space becomes a letter after one, so that a token never has a space
 * and nothing that was quoted reads like an operator.
 */
export function escaped(text: string, safe: CharacterSet): string {
  let written = ''
  for (const character of text) {
    if (character === mark) written += gap
    else if (character === '\n' || character === '\r') written += '\\n'
    else if (/\s/.test(character)) written += '\\s'
    else written += character !== gap && has(safe, character) ? character : `\\${character}`
  }
  return written
}

/**
 * Has the real text the structure that the template promises? Both are skeletons of the same language. A hole in the template may be filled by a part
 * of one token, never by more than one and never by an operator.
 */
export function fits(language: Language, template: string, real: string): boolean {
  const promised = template.split(' ')
  const seen = real.split(' ')
  return promised.length === seen.length && promised.every((token, index) => tokenFits(language.filling, token, seen[index] ?? ''))
}

function tokenFits(filling: CharacterSet, promised: string, seen: string): boolean {
  if (!promised.includes(gap)) return promised === seen
  const parts = promised.split(gap)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!seen.startsWith(first) || !seen.endsWith(last) || seen.length < first.length + last.length) return false
  const end = seen.length - last.length
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = seen.indexOf(part, at)
    if (found < 0 || found + part.length > end || !isFilling(filling, seen.slice(at, found))) return false
    at = found + part.length
  }
  return isFilling(filling, seen.slice(at, end))
}

function isFilling(filling: CharacterSet, text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] !== gap && !has(filling, text[at] ?? '')) return false
  }
  return true
}
