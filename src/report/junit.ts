import type { Finding } from '../model/finding.ts'
import type { ScanResult } from '../model/scan-result.ts'
import { unreadReasons } from '../model/unread.ts'
import { fixOf, titleOf } from './context.ts'
import type { ReportContext } from './context.ts'
import { coverageOf } from './coverage.ts'
import { fileOf, placeText } from './location.ts'
import { overThreshold } from './options.ts'
import type { ReportOptions } from './options.ts'
import { grouped, storyOf } from './order.ts'
import { inert, plain } from './plain.ts'
import { nothingSeenWords } from './words.ts'

/** What became of a test: JUnit's own three outcomes and the one for a tool that could not do its work. */
interface TestCase {
  readonly name: string
  readonly classname: string
  readonly file?: string
  readonly line?: number
  readonly outcome: 'passed' | 'failure' | 'skipped' | 'error'
  readonly message: string
  readonly type: string
  readonly body: string
}

/**
 * JUnit XML, as Jenkins, GitLab and Azure read it: a suite for each check, a test for each finding, since they keep one failure a
 * test. A finding under the threshold, or one that is not sure, is skipped: the suite is red exactly when the build is to fail.
 */
export function junit(result: ScanResult, context: ReportContext, options: ReportOptions): string {
  const checks = [...new Set([...result.checks, ...result.findings.map(({ check }) => check)])]
  const suites = [
    ['What was read', reading(result, options)] as const,
    ...checks.map((id) => [titleOf(context, id), testsOf(id, result, context, options)] as const),
  ]
  const all = suites.flatMap(([, tests]) => tests)
  const lines = suites.flatMap(([name, tests]) => [
    `  <testsuite name="${xml(name)}" ${totals(tests)}>`,
    ...tests.map(testCase),
    '  </testsuite>',
  ])
  return inert(
    ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="cordon" ${totals(all)}>`, ...lines, '</testsuites>', ''].join('\n'),
  )
}

function testsOf(check: string, { findings }: ScanResult, context: ReportContext, options: ReportOptions): readonly TestCase[] {
  const own = grouped(findings.filter((finding) => finding.check === check)).flatMap((group) => group.findings)
  if (own.length === 0) return [{ name: 'nothing found', classname: check, outcome: 'passed', message: '', type: '', body: '' }]
  return own.map((finding) => ({
    name: finding.because,
    classname: check,
    file: fileOf(finding.at, options.prefix),
    line: finding.at.line,
    ...outcomeOf(finding, options),
    type: finding.severity,
    body: [
      `${placeText(finding.at, options.prefix)} ${finding.because}`,
      ...storyOf(finding).map(({ at, what }) => `${placeText(at, options.prefix)} ${what}`),
      ...[fixOf(context, check, [finding.at.file])].flatMap((fix) => (fix === undefined ? [] : [`fix: ${fix}`])),
      `cordon explain ${check}`,
    ]
      .map(plain)
      .join('\n'),
  }))
}

function outcomeOf(finding: Finding, options: ReportOptions): Pick<TestCase, 'outcome' | 'message'> {
  const message = `${finding.severity}, ${finding.reach}: ${finding.because}`
  if (!overThreshold(finding, options)) return { outcome: 'skipped', message: `under the threshold (${options.threshold}): ${message}` }
  return finding.sure ? { outcome: 'failure', message } : { outcome: 'skipped', message: `possible: ${message}` }
}

/** What was not read is skipped, not passed; where nothing was, the run is in error. */
function reading(result: ScanResult, options: ReportOptions): readonly TestCase[] {
  const test = { classname: 'cordon.read', type: '', body: '' }
  const coverage = coverageOf(result)
  const nothingSeen = nothingSeenWords(coverage)
  const whole: TestCase =
    nothingSeen === undefined
      ? { ...test, name: 'there is an application', outcome: 'passed', message: '' }
      : { ...test, name: 'there is an application', outcome: 'error', message: nothingSeen, type: 'nothing-read' }
  const unread = coverage.unread.map(({ reason, what, at }): TestCase => ({
    ...test,
    name: `${placeText(at, options.prefix)} ${what}`,
    file: fileOf(at, options.prefix),
    line: at.line,
    outcome: 'skipped',
    message: `${unreadReasons[reason]}: ${what}`,
  }))
  return [whole, ...unread]
}

function testCase({ name, classname, file, line, outcome, message, type, body }: TestCase): string {
  const place = file === undefined || line === undefined ? '' : ` file="${xml(file)}" line="${line}"`
  const start = `    <testcase name="${xml(name)}" classname="${xml(classname)}" time="0"${place}`
  if (outcome === 'passed') return `${start}/>`
  // The common schema gives `skipped` a message and nothing else.
  const inside =
    outcome === 'skipped'
      ? `<skipped message="${xml(message)}"/>`
      : `<${outcome} message="${xml(message)}" type="${xml(type)}">${xmlText(body)}</${outcome}>`
  return `${start}>\n      ${inside}\n    </testcase>`
}

function totals(tests: readonly TestCase[]): string {
  const count = (outcome: TestCase['outcome']): number => tests.filter((test) => test.outcome === outcome).length
  return `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" time="0"`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const xmlText = (text: string): string => text.replace(/[\ufffe\uffff]/g, '').replace(/[&<>"']/g, (found) => entities[found] ?? found)
/** XML 1.0, section 2.2: neither controls nor lone surrogates are characters; `plain` has taken them out. */
const xml = (text: string): string => xmlText(plain(text))
