/** A literal's letters before its quotes, and what stands between them. */
export interface Literal {
  readonly prefix: string
  readonly content: string
}

/** Takes a whole string literal apart: `rb'…'`. One without its end runs to where the text ends. */
export function literalOf(source: string): Literal {
  let start = 0
  while (start < source.length && source[start] !== '"' && source[start] !== "'") start++
  const quote = source.slice(start, start + 1)
  const long = source.startsWith(quote.repeat(3), start) && source.length >= start + 6
  const marks = long ? quote.repeat(3) : quote
  const end = source.length > start + marks.length && source.endsWith(marks) ? source.length - marks.length : source.length
  return { prefix: source.slice(0, start).toLowerCase(), content: source.slice(start + marks.length, end) }
}

/** What escapes stand for. Raw strings know none. */
export function unescape(content: string, prefix: string): string {
  const plain = content.includes('\r') ? content.replaceAll(/\r\n?/g, '\n') : content
  if (prefix.includes('r') || !plain.includes('\\')) return plain
  const bytes = prefix.includes('b')
  let result = ''
  let from = 0
  for (let at = plain.indexOf('\\'); at >= 0 && at < plain.length - 1; at = plain.indexOf('\\', from)) {
    const found = escapeAt(plain, at, bytes)
    result += plain.slice(from, at) + found.value
    from = at + found.length
  }
  return result + plain.slice(from)
}

const simple: ReadonlyMap<string, string> = new Map([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
])

const digits: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function escapeAt(text: string, at: number, bytes: boolean): { readonly value: string; readonly length: number } {
  const letter = text.charAt(at + 1)
  const known = simple.get(letter)
  if (known !== undefined) return { value: known, length: 2 }
  const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
  if (octal !== undefined) return { value: String.fromCharCode(Number.parseInt(octal, 8)), length: 1 + octal.length }
  const count = bytes && letter !== 'x' ? undefined : digits.get(letter)
  const hex = count === undefined ? '' : text.slice(at + 2, at + 2 + count)
  const code = hex.length === count && /^[\da-f]+$/i.test(hex) ? Number.parseInt(hex, 16) : undefined
  if (code !== undefined && code <= 0x10_ff_ff) return { value: String.fromCodePoint(code), length: 2 + hex.length }
  if (letter === 'N' && !bytes) {
    // The names of all characters are a table that nothing here needs.
    const name = /^\{[A-Z\d -]{1,90}\}/i.exec(text.slice(at + 2, at + 94))?.[0]
    if (name !== undefined) return { value: '\ufffd', length: 2 + name.length }
  }
  return { value: `\\${letter}`, length: 2 }
}
