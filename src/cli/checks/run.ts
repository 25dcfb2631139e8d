import picocolors from 'picocolors'
import { checks } from '../../checks/registry.generated.ts'
import type { Check } from '../../checks/check.ts'
import { severities } from '../../model/finding.ts'
import type { Severity } from '../../model/finding.ts'
import { reaches } from '../../model/reach.ts'
import { jsonText } from '../../report/json-text.ts'
import { severityColor } from '../../report/text-group.ts'
import { counted } from '../../report/words.ts'
import { columns, wrap } from '../../report/wrap.ts'
import { risks } from '../../risks/catalogue.ts'
import { exitCodes } from '../failure.ts'
import { usesColor } from '../io.ts'
import type { Io } from '../io.ts'
import type { ChecksOptions } from './command.ts'

/** Prints all checks: a table for people, or everything for programs. */
export function listChecks({ json, color }: ChecksOptions, { stdout, env }: Io): number {
  const all: readonly (readonly [string, Check])[] = Object.entries(checks)
  stdout.write(json === true ? asJson(all) : asTable(all, picocolors.createColors(usesColor(stdout, env, color)), stdout.columns ?? 1000))
  return exitCodes.clean
}

function asJson(all: readonly (readonly [string, Check])[]): string {
  return jsonText({
    schema: 'cordon/checks/1',
    checks: all.map(([id, { title, risk, severity, why, fix, silent, references }]) => ({
      id,
      title,
      risk,
      severity,
      why,
      fix,
      silent,
      references,
    })),
  })
}

/** A block for each risk, in the order of the catalogue. */
function asTable(all: readonly (readonly [string, Check])[], colors: ReturnType<typeof picocolors.createColors>, width: number): string {
  const widest = (cell: (id: string, check: Check) => string): number =>
    all.reduce((most, [id, check]) => Math.max(most, columns(cell(id, check))), 0)
  const [idWidth, wordWidth] = [widest((id) => id), widest((_, { severity }) => severityWords(severity))]
  const before = idWidth + wordWidth + 6
  const row = ([id, { title, severity }]: readonly [string, Check]): readonly string[] => {
    const words = severityWords(severity)
    const [first = '', ...more] = wrap(title, Math.max(width - before, 20))
    const start = `  ${id.padEnd(idWidth)}  ${severityColor(worst(severity), colors)(words)}${' '.repeat(wordWidth - columns(words))}`
    return [`${start}  ${first}`, ...more.map((line) => ' '.repeat(before) + line)]
  }
  const blocks = Object.entries(risks).flatMap(([risk, { title }]) => {
    const serving = all.filter(([, check]) => check.risk === risk)
    return serving.length === 0 ? [] : [[`${colors.bold(title)} ${colors.dim(`(risk ${risk})`)}`, ...serving.flatMap(row)].join('\n')]
  })
  const closing = `${counted(all.length, 'check')}. Three severities: for anybody / for an authenticated caller / inside. cordon explain <check> tells more.`
  return `${[...blocks, wrap(closing, width).join('\n')].join('\n\n')}\n`
}

/** `high`, or `high/medium/low` for what is public, authenticated, internal. */
export function severityWords(severity: Check['severity']): string {
  return typeof severity === 'string' ? severity : reaches.map((reach) => severity[reach]).join('/')
}

function worst(severity: Check['severity']): Severity {
  if (typeof severity === 'string') return severity
  return severities.toReversed().find((each) => Object.values(severity).includes(each)) ?? 'low'
}
