import { severities } from '../model/finding.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { ScanResult } from '../model/scan-result.ts'
import { checkText, titleOf } from './context.ts'
import type { CheckText, ReportContext } from './context.ts'
import { fixText } from './fix-text.ts'
import { plain } from './plain.ts'
import { sarifText } from './sarif-text.ts'

export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** Within the bands in which code scanning shows a number: over 9 critical, from 7 high, from 4 medium, under 4 low. */
const securitySeverity: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }

/** Ids of the rules of a run, in the order of its rules: every check that ran, so that a rule without results is a statement too. */
export function ruleIds({ checks, findings, suppressed }: ScanResult): readonly string[] {
  return [...new Set([...checks, ...findings.map(({ check }) => check), ...suppressed.map(({ finding }) => finding.check)])].toSorted()
}

/** SARIF 2.1.0, 3.49: a check as a reportingDescriptor. */
export function ruleOf(id: string, result: ScanResult, context: ReportContext) {
  const words = checkText(context, id)
  const title = titleOf(context, id)
  const explain = `cordon explain ${id}`
  const severity = worst(
    result.findings.filter(({ check }) => check === id),
    words,
  )
  const helpUri = words?.references.find((reference) => /^https:\/\/\S+$/.test(reference))
  return {
    id,
    name: id.replace(/(?:^|[^A-Za-z0-9])([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sarifText(title) },
    ...(words === undefined ? {} : { fullDescription: { text: sarifText(words.why) } }),
    help: {
      text: sarifText([words?.why, words === undefined ? undefined : fixText(words), explain].filter(Boolean).join(' ')),
      markdown: helpMarkdown(words, explain),
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['security', ...(words === undefined ? [] : [words.risk]), ...(words?.references ?? []).flatMap(tagOf)],
      'security-severity': securitySeverity[severity],
    },
  }
}

/**
 * Code scanning shows one severity for a rule. The worst that was found here says more than the worst that there can be; a check
 * that found nothing has the latter.
 */
function worst(findings: readonly Finding[], words: CheckText | undefined): Severity {
  const declared = words === undefined ? [] : typeof words.severity === 'string' ? [words.severity] : Object.values(words.severity)
  const candidates = findings.length > 0 ? findings.map(({ severity }) => severity) : declared
  return severities.findLast((severity) => candidates.includes(severity)) ?? 'low'
}

/** `CWE-306` in the form that code scanning knows; names of other catalogues as they are. */
function tagOf(reference: string): readonly string[] {
  if (/^https?:/.test(reference)) return []
  const cwe = /^CWE-(\d+)$/.exec(reference)?.[1]
  return [cwe === undefined ? plain(reference) : `external/cwe/cwe-${cwe.padStart(3, '0')}`]
}

/** The words are the check's own, from this repository: only what SARIF itself gives a meaning is escaped. */
function helpMarkdown(words: CheckText | undefined, explain: string): string {
  const references = (words?.references ?? []).map((reference) => `- ${/^https?:/.test(reference) ? `<${reference}>` : reference}`)
  const parts =
    words === undefined ? [] : [words.why, `**What to do.** ${fixText(words)}`, ...(references.length > 0 ? [references.join('\n')] : [])]
  return [...parts, `\`${explain}\``].join('\n\n').replace(/[{}]/g, '$&$&')
}
