import { atLeast, severities } from '../model/finding.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'

/** How to write a report. Each format takes what concerns it. */
export interface ReportOptions {
  /** Terminal colours (text). */
  readonly color: boolean
  /** Columns of the terminal (text). */
  readonly width: number
  /** Only findings at or over the threshold, and one line of summary (text, markdown, github). */
  readonly quiet: boolean
  /** Every place and everything unread, however long (text, markdown). */
  readonly verbose: boolean
  /** What `--fail-on` says: findings at or over it fail the build. */
  readonly threshold: Severity | 'none'
  /** With the whole application model (json). */
  readonly model: boolean
  /** Path from where the reader of the report stands (the repository's root) to the scanned directory; empty if they are the same. */
  readonly prefix: string
  /** What the project is called; empty: by its only service or its directory (html). */
  readonly project: string
  /** When the scan was made, as it shall be shown; empty: not said, so that the same scan gives the same file (html). */
  readonly date: string
}

const defaults: ReportOptions = {
  color: false,
  width: 100,
  quiet: false,
  verbose: false,
  threshold: 'high',
  model: false,
  prefix: '',
  project: '',
  date: '',
}

const text = { is: (value: unknown) => typeof value === 'string', asks: 'a text' }
const boolean = { is: (value: unknown) => typeof value === 'boolean', asks: 'true or false' }
const rules: Readonly<Record<keyof ReportOptions, { readonly is: (value: unknown) => boolean; readonly asks: string }>> = {
  color: boolean,
  width: { is: (value) => Number.isInteger(value) && Number(value) >= 40 && Number(value) <= 1000, asks: 'a whole number from 40 to 1000' },
  quiet: boolean,
  verbose: boolean,
  threshold: {
    is: (value) => value === 'none' || severities.some((severity) => severity === value),
    asks: `one of ${[...severities, 'none'].join(', ')}`,
  },
  model: boolean,
  prefix: { is: (value) => typeof value === 'string', asks: 'a path' },
  project: text,
  date: text,
}

/**
 * Fills in what is not given.
 * @throws Problem `unknown-option` or `bad-option`
 */
export function reportOptions(given: Readonly<Record<string, unknown>> = {}): ReportOptions {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(rules, name))
      throw new Problem('unknown-option', `A report has no option ${name}`, `It has ${Object.keys(rules).join(', ')}.`)
    const rule = rules[name as keyof ReportOptions]
    if (!rule.is(value)) throw new Problem('bad-option', `${name} of a report asks for ${rule.asks}`)
  }
  return { ...defaults, ...given }
}

/** Is the finding bad enough to fail the build? */
export function overThreshold(finding: Pick<Finding, 'severity'>, options: Pick<ReportOptions, 'threshold'>): boolean {
  return options.threshold !== 'none' && atLeast(finding.severity, options.threshold)
}
