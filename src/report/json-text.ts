/**
 * JSON with two spaces of indentation in which every character that a terminal or an editor would act on is escaped, and so
 * are the `##[…]` and `##vso[…]` that build servers look for in what a step prints: nothing is lost, and the report can be printed.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2)
  const printable = json.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, (found) => (found === '\n' ? found : escaped(found)))
  return `${printable.replace(/#(?=#(?:vso|teamcity)?\[)/g, escaped)}\n`
}

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')
