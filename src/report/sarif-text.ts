import { plain } from './plain.ts'

/**
 * A plain text message. SARIF 2.1.0, 3.11.5: literal braces are doubled, or `/orders/{0}` asks for an argument. 3.11.6:
 * `[text](target)` is a link even in plain text; where a name could make one, its brackets are escaped.
 */
export function sarifText(text: string): string {
  const braced = plain(text).replace(/[{}]/g, '$&$&')
  return braced.includes('](') ? braced.replace(/[\\[\]]/g, '\\$&') : braced
}
