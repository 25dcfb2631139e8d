import type picocolors from 'picocolors'
import type { Difference } from '../../contract/compare.ts'
import { jsonText } from '../../report/json-text.ts'
import { codeSpan, markdownText } from '../../report/markdown-text.ts'
import { plain } from '../../report/plain.ts'
import { counted } from '../../report/words.ts'
import type { ContractFormat } from './command.ts'
import type { Overdue } from './overdue.ts'

/** What a check has found. */
export interface Checked {
  readonly file: string
  readonly functions: number
  readonly differences: readonly Difference[]
  readonly overdue: readonly Overdue[]
  /** How old a review may be, in days; undefined where nobody asked. */
  readonly maxAge: number | undefined
}

/** The result of a check in the form that is asked for. */
export function showChecked(checked: Checked, format: ContractFormat, colors: ReturnType<typeof picocolors.createColors>): string {
  if (format === 'json') return jsonText({ schema: 'cordon/contract-check/1', ...checked, maxAge: checked.maxAge ?? null })
  return format === 'markdown' ? markdown(checked) : text(checked, colors)
}

/** For people: `1 function needs more than cordon.contract.json says`. */
export function headline({ file, functions, differences }: Pick<Checked, 'file' | 'functions' | 'differences'>): string {
  const count = (change: Difference['change']): number =>
    new Set(differences.filter((one) => one.change === change).map((one) => one.function)).size
  const [more, unknown, less] = [count('more'), count('unknown'), count('less')]
  const parts = [
    ...(more === 0 ? [] : [`${counted(more, 'function')} ${more === 1 ? 'needs' : 'need'} more than ${file} says`]),
    ...(unknown === 0 ? [] : [`${counted(unknown, 'function')} cannot be checked in every part`]),
    ...(less === 0 ? [] : [`${counted(less, 'function')} ${less === 1 ? 'needs' : 'need'} less`]),
  ]
  return parts.length === 0 ? `${counted(functions, 'function')} as ${file} says` : parts.join('; ')
}

const signs = { more: '+', unknown: '?', less: '-' } as const
const order: readonly Difference['change'][] = ['more', 'unknown', 'less']

/** `startedBy` as people say it. */
const sections: Readonly<Record<string, string>> = {
  function: '',
  complete: 'not followed',
  startedBy: 'started by',
  reads: 'reads',
  limits: 'limit',
  actions: 'action',
  hosts: 'host',
  queries: 'query',
  commands: 'command',
  files: 'file',
  modules: 'module',
  evaluates: 'evaluates',
  packages: 'package',
  sensitive: 'sensitive',
  platform: 'platform',
}

/** The kind that a skeleton begins with says no more than its section where there is only one. */
const worded = ({ section, what }: Difference): string =>
  plain(what.replace(/^(?:host|command|module) /, (kind) => (sections[section] === kind.trim() ? '' : kind)))

export function differenceLines(differences: readonly Difference[], colors: ReturnType<typeof picocolors.createColors>): readonly string[] {
  const paint = { more: colors.red, unknown: colors.yellow, less: colors.dim }
  const names = [...new Set(differences.map((one) => one.function))]
  return names.flatMap((name) => {
    const own = inOrder(differences.filter((one) => one.function === name))
    const width = Math.max(...own.map(({ section }) => (sections[section] ?? section).length))
    return [
      '',
      colors.bold(plain(name)),
      ...own.map((one) =>
        paint[one.change](
          `  ${signs[one.change]} ${`${(sections[one.section] ?? one.section).padEnd(width)}  ${worded(one)}`.trimStart()}`,
        ),
      ),
    ]
  })
}

const inOrder = (differences: readonly Difference[]): readonly Difference[] =>
  differences.toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change))

function text(checked: Checked, colors: ReturnType<typeof picocolors.createColors>): string {
  const lines = [plain(headline(checked)), ...differenceLines(checked.differences, colors)]
  const old = checked.overdue.map(({ function: name, since }) => `  ${plain(name)}  ${since === undefined ? 'never' : `last on ${since}`}`)
  const reviews = old.length === 0 ? [] : ['', colors.bold(overdueWords(checked)), ...old]
  const hint = needsMore(checked) ? ['', 'Where this is meant: run `cordon contract`, and let the change of the file be reviewed.'] : []
  return `${[...lines, ...reviews, ...hint].join('\n')}\n`
}

const needsMore = ({ differences }: Checked): boolean => differences.some(({ change }) => change !== 'less')

const overdueWords = ({ overdue, maxAge = 0 }: Checked): string =>
  `${counted(overdue.length, 'function')} not reviewed for more than ${counted(maxAge, 'day')}`

const changeWords = { more: 'needs more', unknown: 'cannot be checked', less: 'needs less' } as const

function markdown(checked: Checked): string {
  const rows = order.flatMap((change) =>
    checked.differences
      .filter((one) => one.change === change)
      .map((one) => `| ${codeSpan(one.function)} | ${changeWords[change]} | ${sections[one.section] ?? ''} | ${codeSpan(worded(one))} |`),
  )
  const table = rows.length === 0 ? [] : ['', '| function | | | |', '|---|---|---|---|', ...rows]
  const old = checked.overdue.map(({ function: name, since }) => `- ${codeSpan(name)}: ${since ?? 'never'}`)
  const reviews = old.length === 0 ? [] : ['', `**${overdueWords(checked)}**`, '', ...old]
  const hint = needsMore(checked) ? ['', 'Where this is meant: run `cordon contract` and commit the file.'] : []
  return `${[`**Contract: ${markdownText(headline(checked))}**`, ...table, ...reviews, ...hint].join('\n')}\n`
}
