/**
 * The text of a JSON value with every character that a terminal or an editor would act on escaped (CVE-2021-42574), and so are the `##[…]` and `##vso[…]`
 * that build servers look for in what a step prints: nothing is lost, and the text can be printed and read.
 * @param json the line breaks between its tokens stay
 */
export function printableJson(json: string): string {
  const printable = json.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, (found) => (found === '\n' ? found : escaped(found)))
  return printable.replace(/#(?=#(?:vso|teamcity)?\[)/g, escaped)
}

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')
