/**
 * Text from bytes: UTF-8, or UTF-16 by its byte order mark or by the pattern of zero bytes that YAML gives it. The mark is left out.
 * Undefined for what is not text. https://yaml.org/spec/1.2.2/#52-character-encodings
 */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes)
  return encoding === undefined ? undefined : new TextDecoder(encoding).decode(bytes)
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** How far a zero byte is looked for: what Git does, too. */
export const sniffed = 8000

/** The encoding, by the first bytes; undefined where they hold a zero byte that no encoding of text explains. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes
  // A mark of UTF-32 begins like one of UTF-16; nobody writes templates in it.
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? undefined : 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, sniffed)
  if (!start.includes(0)) return 'utf-8'
  if (start.length < 4) return undefined
  if (alternates(start, 1)) return 'utf-16le'
  return alternates(start, 0) ? 'utf-16be' : undefined
}

/** Is every second byte zero and no other, as in ASCII text of two bytes each? */
function alternates(bytes: Uint8Array, zeroAt: 0 | 1): boolean {
  const checked = bytes.subarray(0, 64)
  return checked.every((byte, index) => (index % 2 === zeroAt) === (byte === 0))
}
