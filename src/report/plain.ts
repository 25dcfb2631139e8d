const escape = '\u001b'

/**
 * One line of text that does nothing but stand there: no terminal sequence, no control, no invisible or direction-changing
 * character (CVE-2021-42574), no line break, none of the `##[…]` and `##vso[…]` that build servers look for in what a step prints. Names in a scanned project are chosen by whoever wrote it.
 */
export function plain(text: string): string {
  const [first = '', ...after] = text.replaceAll('\u009b', `${escape}[`).split(escape)
  // Of a terminal sequence the parameters go too, or `[31m` would stay behind. Longer ones (OSC, DCS) only lose what makes them
  // one: to cut them up to their end would let a name swallow the rest of a sentence.
  const unsequenced = first + after.map((part) => part.replace(/^\[[0-?]*[ -/]*[@-~]/, '')).join('')
  return unsequenced
    .replace(/[\p{Cf}\p{Co}\p{Cs}]|(?![\s\u0085])\p{Cc}/gu, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/#(?=#(?:vso|teamcity)?\[)/g, '# ')
    .trim()
}

/**
 * Lines that GitHub's runner does not take for workflow commands: those begin with `::`, after any space.
 * For whole reports whose lines begin with words of the project.
 */
export function inert(report: string): string {
  return report.replace(/^( *):(?=:)/gm, '$1: ')
}

/** At most `length` characters, with `…` for the rest. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text
    .slice(0, length - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`
}
