import picocolors from 'picocolors'
import { checks } from '../../checks/registry.generated.ts'
import type { Check } from '../../checks/check.ts'
import { examples } from '../../checks/examples.generated.ts'
import { csaTwelveRisks, owaspServerlessTop10 } from '../../risks/articles.ts'
import { languageOfFile } from '../../model/language.ts'
import { risks } from '../../risks/catalogue.ts'
import type { RiskId } from '../../risks/catalogue.ts'
import { cells } from '../../risks/cells.ts'
import { planned } from '../../risks/planned.ts'
import { wrap } from '../../report/wrap.ts'
import { unknownCheck } from '../../scan/select-checks.ts'
import { severityWords } from '../checks/run.ts'
import { exitCodes } from '../failure.ts'
import { usesColor, widthOf } from '../io.ts'
import type { Io } from '../io.ts'
import type { ExplainOptions } from './command.ts'

const registry: Readonly<Record<string, Check>> = checks

/**
 * Prints what there is to know about a check or a risk.
 * @throws Problem `unknown-check`
 */
export function runExplain(id: string, { color }: ExplainOptions, { stdout, env }: Io): number {
  const pen: Pen = { colors: picocolors.createColors(usesColor(stdout, env, color)), width: widthOf(stdout) }
  const check = Object.hasOwn(registry, id) ? registry[id] : undefined
  if (check === undefined && !isRisk(id)) throw unknownCheck(id, [...Object.keys(checks), ...Object.keys(risks)])
  const blocks = [...(check === undefined ? [] : aboutCheck(id, check, pen)), ...(isRisk(id) ? aboutRisk(id, pen) : [])]
  stdout.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
  return exitCodes.clean
}

interface Pen {
  readonly colors: ReturnType<typeof picocolors.createColors>
  readonly width: number
}
type Block = readonly string[]
type Example = (typeof examples)[string][number]

function aboutCheck(id: string, check: Check, pen: Pen): readonly Block[] {
  const { colors } = pen
  return [
    [colors.bold(check.title), colors.dim(`check ${id} · risk ${check.risk} · ${severitySentence(check.severity)}`)],
    section('Why it matters', [check.why], pen),
    section('What to do', [check.fix, ...waysOf(check)], pen),
    ...(check.silent.length === 0 ? [] : [section('When it stays silent', check.silent, pen)]),
    ...examplesOf(id).map((one) => example(one, pen)),
    ...(check.references.length === 0 ? [] : [section('References', check.references.map(reference), pen)]),
    [colors.dim(`To accept a finding, on its line or the line above:  ${commentSigns(id)} cordon-ignore ${id}: the reason`)],
  ]
}

function severitySentence(severity: Check['severity']): string {
  return typeof severity === 'string' ? severity : `${severityWords(severity)} for anybody/for an authenticated caller/inside`
}

function section(heading: string, paragraphs: readonly string[], { colors, width }: Pen): Block {
  const several = paragraphs.length > 1
  const lines = paragraphs.flatMap((paragraph) => {
    const [first = '', ...more] = wrap(paragraph, width - 4)
    return [`${several ? '  - ' : '  '}${first}`, ...more.map((line) => `${several ? '    ' : '  '}${line}`)]
  })
  return [colors.underline(heading), ...lines]
}

const examplesOf = (id: string): readonly Example[] => (Object.hasOwn(examples, id) ? (examples[id] ?? []) : [])

/** Of the languages in which the check finds: those of its examples. */
function commentSigns(id: string): string {
  const signs = new Set(examplesOf(id).map(({ text }) => (/\/\/ finds/.test(text) ? '//' : '#')))
  return signs.size === 0 ? '#' : [...signs].join(' or ')
}

/** The check's own test case, so the example is never wrong. */
function example({ name, text }: Example, { colors }: Pen): Block {
  const language = languageOfFile(name)
  const heading = language === undefined ? 'Example' : `Example in ${language}`
  const lines = text.split('\n').map((line) => {
    const mark = /^(.*?)\s*(?:#|\/\/)\s*(finds(?: unsure)?|ok)\s*$/.exec(line)
    if (mark === null) return `    ${line}`
    const [, code = '', word = ''] = mark
    return word === 'ok' ? `  ${colors.green('✓')} ${code}` : `  ${colors.red(word === 'finds' ? '✗' : '?')} ${code}`
  })
  return [`${colors.underline(heading)}  ${colors.dim('✗ is found, ? is found as possible, ✓ and all else is fine')}`, ...lines]
}

function reference(id: string): string {
  const name: string | undefined = { ...csaTwelveRisks, ...owaspServerlessTop10 }[id as keyof typeof csaTwelveRisks]
  const weakness = /^CWE-(\d+)$/.exec(id)?.[1]
  if (weakness !== undefined) return `${id}  https://cwe.mitre.org/data/definitions/${weakness}.html`
  return name === undefined ? id : `${id}  ${name}`
}

function aboutRisk(id: RiskId, pen: Pen): readonly Block[] {
  const risk = risks[id]
  const mine = cells().filter((cell) => cell.risk === id)
  const waiting = new Set<string>(planned)
  const served = mine.filter((cell) => !waiting.has(cell.id)).map(({ part, what }) => `${part}: ${what}`)
  const missing = mine.filter((cell) => waiting.has(cell.id)).map(({ part }) => part)
  const serving = Object.entries(registry).filter(([, check]) => check.risk === id)
  return [
    [pen.colors.bold(risk.title), pen.colors.dim(`risk ${id}`)],
    section('What it is', [risk.description], pen),
    ...(serving.length === 0
      ? []
      : [
          section(
            'Checks',
            serving.map(([check, { title }]) => `${check}: ${title}`),
            pen,
          ),
        ]),
    ...(served.length === 0 ? [] : [section('What serves it', served, pen)]),
    ...(missing.length === 0 ? [] : [section('Planned, not there yet', [[...new Set(missing)].join(', ')], pen)]),
    ...(risk.references.length === 0 ? [] : [section('References', risk.references.map(reference), pen)]),
  ]
}

/** A line for each language. */
const waysOf = ({ fixIn }: Check): readonly string[] => Object.entries(fixIn ?? {}).map(([language, way]) => `${language}: ${way}`)

const isRisk = (id: string): id is RiskId => Object.hasOwn(risks, id)
