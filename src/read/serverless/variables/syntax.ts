/** How variables are written in a service: `${` and `}` unless it says otherwise. */
export interface Delimiters {
  readonly open: string
  readonly close: string
}

export const standardDelimiters: Delimiters = { open: '${', close: '}' }

/**
 * `provider.variableSyntax` of framework 1 and 2 is a regular expression with the variable in its first group, such as
 * `\${{([ ~:a-zA-Z0-9._@'",\-\/\(\)]+?)}}`. It is never run; only the literal text before and after the group is taken.
 * Undefined when that text is no plain text.
 */
export function delimitersOf(expression: string): Delimiters | undefined {
  const group = expression.indexOf('(')
  const end = expression.lastIndexOf(')')
  if (group <= 0 || end < group) return undefined
  const open = plain(expression.slice(0, group))
  const close = plain(expression.slice(end + 1))
  return open === undefined || close === undefined || open === '' || close === '' ? undefined : { open, close }
}

function plain(expression: string): string | undefined {
  let out = ''
  for (let index = 0; index < expression.length; index++) {
    const char = expression.charAt(index)
    if (char === '\\') {
      const escaped = expression.charAt(++index)
      if (/[A-Za-z0-9]/.test(escaped)) return undefined
      out += escaped
    } else if (/[.*+?|^[\]]/.test(char)) return undefined
    else out += char
  }
  return out
}
