import type { Severity } from '../model/finding.ts'
import type { ScanResult } from '../model/scan-result.ts'
import { fixOf, titleOf } from './context.ts'
import type { ReportContext } from './context.ts'
import { coverageOf } from './coverage.ts'
import { fileOf } from './location.ts'
import { overThreshold } from './options.ts'
import type { ReportOptions } from './options.ts'
import { byAttacker } from './order.ts'
import { plain } from './plain.ts'
import { score } from './score.ts'
import { countWords, coverageWords, nothingSeenWords, scoreWords } from './words.ts'

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
}

/**
 * Workflow commands that GitHub Actions turns into annotations beside the lines. It keeps ten of each kind a step, so the worst
 * come first. What is only possible is never an error.
 */
export function github(result: ScanResult, context: ReportContext, options: ReportOptions): string {
  const coverage = coverageOf(result)
  const findings = result.findings.filter((finding) => !options.quiet || overThreshold(finding, options)).toSorted(byAttacker)
  const nothingSeen = result.findings.length === 0 ? nothingSeenWords(coverage) : undefined
  const annotations = findings.map(({ check, severity, sure, reach, at, because }) => {
    const title = `${sure ? '' : 'Possible: '}${titleOf(context, check)} (${severity}, ${reach})`
    const message = [because, fixOf(context, check, [at.file]), `cordon explain ${check}`]
      .filter((line) => line !== undefined)
      .map(plain)
      .join('\n')
    const range = at.endLine === undefined ? {} : { endLine: at.endLine }
    return command(
      !sure && commands[severity] === 'error' ? 'warning' : commands[severity],
      { file: fileOf(at, options.prefix), line: at.line, ...range, title },
      message,
    )
  })
  const summary =
    nothingSeen === undefined
      ? command('notice', { title: 'Cordon' }, `${countWords(result)}; ${scoreWords(score(result, context))}. ${coverageWords(coverage)}.`)
      : command('error', { title: 'Cordon' }, nothingSeen)
  // The summary would be the eleventh notice where there are many: it goes first.
  return `${[summary, ...annotations].join('\n')}\n`
}

/** `::name key=value,key=value::message`, escaped as the runner's own toolkit does. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(plain(String(value)))}`)
  return `::${name} ${given.join(',')}::${data(message)}`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
