import { plain } from './plain.ts'

/** Zero width: breaks what a forge would turn into a link or a notification, and is not seen. */
const gap = '\u200b'

/**
 * A name or a sentence as literal text of GitHub Flavored Markdown. Every character with a meaning is escaped (CommonMark 2.4), and
 * mentions, issue numbers and bare addresses are broken: forges look for these after the markup is rendered.
 */
export function markdownText(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]()<>#+\-!|~&$^=]/g, '\\$&')
    .replace(/@(?=\S)|#(?=\d)/g, `$&${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/\b(www)\./gi, `$1${gap}.`)
}

/** A code span. Nothing inside it has a meaning but the backtick, and the bar of a table. */
export function codeSpan(text: string): string {
  return `\`${plain(text).replaceAll('`', "'").replaceAll('|', '¦')}\``
}

/** Text inside of HTML tags, which Markdown leaves alone. */
export function htmlText(text: string): string {
  const safe = plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  return safe.replace(/@(?=\S)/g, `@${gap}`)
}
