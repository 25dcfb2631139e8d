import { escaped, gap } from '../skeleton.ts'
import { mark } from '../template.ts'
import { argumentText } from './argument-text.ts'
import type { ShellToken } from './tokens.ts'

/** Words without their quotes, operators, substitutions and expansions; what was quoted and would mean something has a backslash. */
export function shellSkeleton(tokens: readonly ShellToken[]): string {
  const words: string[] = []
  let word: string | undefined
  function flush(): void {
    if (word !== undefined) words.push(word === '' ? '""' : word)
    word = undefined
  }
  for (const token of tokens) {
    switch (token.kind) {
      case 'space':
        flush()
        break
      case 'comment':
        flush()
        words.push('#')
        break
      case 'operator': {
        flush()
        const written = token.text === '\n' ? ';' : token.text
        if (written !== ';' || (words.length > 0 && words.at(-1) !== ';')) words.push(written)
        break
      }
      case 'open':
        words.push(`${word ?? ''}${token.quoting === 'double' ? '"' : ''}${token.text}`)
        word = undefined
        break
      case 'close':
        flush()
        word = token.text
        break
      case 'quote':
        word ??= ''
        break
      case 'expansion':
        word = `${word ?? ''}${token.quoting === 'double' ? `"${token.text}"` : token.text}`
        break
      case 'text':
        word ??= ''
        if (token.text !== '\\\n')
          word +=
            token.quoting === 'none'
              ? token.value.replaceAll(gap, `\\${gap}`).replaceAll(mark, gap).replace(/\s/g, '\\s')
              : escaped(token.value, argumentText)
        break
    }
    if (!token.closed) words.push('!')
  }
  flush()
  if (words.at(-1) === ';') words.pop()
  return words.join(' ')
}
