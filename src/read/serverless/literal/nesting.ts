/** Brackets inside brackets, and words and signs between two separators: far above real code. */
const bracketLimit = 250
const tokenLimit = 2000

/**
 * Could the parser's stack overflow on this text? The parser is native: a text of ten thousand `!` would end the whole process.
 * How deep a syntax tree can become is bounded by the words and signs that stand between separators, summed over the brackets
 * that are open. Strings and comments are told from code so that a comma in a comment separates nothing; behind the first slash
 * that could begin a regular expression nothing is taken for a separator any more, because no simple scan can know.
 */
export function nestedTooDeeply(text: string): boolean {
  const outer: number[] = []
  let sum = 0
  let own = 0
  let sure = true
  let inWord = false
  let mode: 'code' | 'line' | 'block' | "'" | '"' | '`' = 'code'
  /** How many brackets were open where each template's `${` was met. */
  const templates: number[] = []
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    const newLine = char === '\n' || char === '\r'
    if (mode !== 'code') {
      if (mode === 'line') {
        if (newLine || char === '\u2028' || char === '\u2029') mode = 'code'
      } else if (mode === 'block') {
        if (char === '*' && text.charAt(index + 1) === '/') {
          index++
          mode = 'code'
        }
      } else if (char === '\\') index++
      else if (char === mode || (mode !== '`' && newLine)) mode = 'code'
      else if (mode === '`' && char === '$' && text.charAt(index + 1) === '{') {
        index++
        templates.push(outer.length)
        outer.push(own)
        sum += own
        own = 0
        mode = 'code'
      }
      continue
    }
    const word = /[\w$]/.test(char) || char > '\x7f'
    if (word) {
      if (!inWord) own++
    } else if (char === '/' && text.charAt(index + 1) === '/') mode = sure ? 'line' : mode
    else if (char === '/' && text.charAt(index + 1) === '*') mode = sure ? 'block' : mode
    else if (char === '/') {
      sure = false
      own++
    } else if (char === "'" || char === '"' || char === '`') {
      own++
      if (sure) mode = char
    } else if (char === '(' || char === '[' || char === '{') {
      outer.push(own)
      sum += own
      own = 0
    } else if (char === ')' || char === ']' || char === '}') {
      if (templates.at(-1) === outer.length - 1 && char === '}') {
        templates.pop()
        mode = '`'
      }
      const before = outer.pop() ?? 0
      sum -= before
      // Where strings cannot be told from code, a bracket in one may not wipe out the count.
      own = sure ? before + 1 : before + own + 1
    } else if ((char === ',' || char === ';') && sure) own = 0
    else if (char.trim() !== '') own++
    inWord = word
    if (outer.length > bracketLimit || sum + own > tokenLimit) return true
  }
  return false
}
