// Runs the permissions suite: `npx tsx bench/permissions/run.ts [--list] [--marks] [substring …]`. Each function of a theme is one case; what it
// needs stands as marks in its files (README.md). Prints recall and precision of actions per (function, action) and the share of exact
// scopes; `--list` shows every difference, `--marks` only checks the marks. Exit code 1 only when the suite itself is wrong.
import { noOptions, projectOf, readProject } from '../../src/read/index.ts'
import { pythonParser } from '../../src/trace/python/parser.ts'
import { traceProject } from '../../src/scan/trace-project.ts'
import type { Theme } from './marks.ts'
import { needsOf, type Need } from './needs-of.ts'
import { readCases } from './read-cases.ts'

const words = process.argv.slice(2)
const themes = readCases(words.filter((word) => !word.startsWith('--')))

const problems = themes.flatMap(({ theme }) => theme.problems)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
countCases()
if (problems.length === 0 && !words.includes('--marks')) await compare()

interface Row {
  expected: number
  found: number
  extra: number
  scopable: number
  exact: number
  placed: number
  readonly differences: string[]
}

async function compare(): Promise<void> {
  const python = await pythonParser()
  const started = process.hrtime.bigint()
  console.log('\ntheme                        needs  found  extra  scoped  exact')
  const rows = themes.map(({ texts, theme }) => {
    const project = projectOf(texts)
    const app = traceProject(readProject(project, noOptions), project, { python }).application
    const row: Row = { expected: 0, found: 0, extra: 0, scopable: 0, exact: 0, placed: 0, differences: [] }
    for (const id of theme.functions.keys()) {
      const fn = app.functions.find(({ logicalId }) => logicalId === id)
      if (fn === undefined) row.differences.push(`unread  ${id}`)
      compareFunction(theme, id, fn === undefined ? [] : needsOf(app, fn), row)
    }
    print(theme.name, row)
    if (words.includes('--list')) for (const line of row.differences) console.log(`    ${line}`)
    return row
  })
  const sum = (pick: (row: Row) => number): number => rows.reduce((total, row) => total + pick(row), 0)
  const [expected, found, extra] = [sum((row) => row.expected), sum((row) => row.found), sum((row) => row.extra)]
  const [scopable, exact] = [sum((row) => row.scopable), sum((row) => row.exact)]
  const all = { expected, found, extra, scopable, exact, placed: sum((row) => row.placed), differences: [] }
  print('all', all)
  console.log(
    `actions: recall ${percent(found, expected)}, precision ${percent(found, found + extra)}; ` +
      `exact scopes ${percent(exact, scopable)}; on the right line ${percent(all.placed, found)}; ` +
      `${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1)} s`,
  )
}

function compareFunction(theme: Theme, id: string, needs: readonly Need[], row: Row): void {
  const mine = theme.expectations.filter(({ fn }) => fn === id)
  const required = new Set(mine.filter(({ optional }) => !optional).map(({ action }) => action))
  const allowed = new Set(mine.map(({ action }) => action))
  const found = new Set(needs.map(({ action }) => action))
  for (const action of required) {
    const marks = mine.filter((mark) => mark.action === action)
    const reported = needs.filter((need) => need.action === action)
    row.expected++
    if (!found.has(action)) {
      const [at] = marks
      row.differences.push(`missed  ${id} ${action}  ${at?.file}:${at?.line}`)
    } else {
      row.found++
      if (reported.some(({ at }) => marks.some((mark) => at.file === mark.file && at.line === mark.line))) row.placed++
    }
    // A scope is exact when it is reported as written, and the function's action is not granted anywhere else.
    const scoped = marks.filter(({ scopes, optional }) => !optional && !scopes.includes('?') && !scopes.includes('*'))
    const open = marks.some(({ scopes }) => scopes.includes('?'))
    const surplus = open ? [] : reported.filter(({ scope }) => !marks.some(({ scopes }) => scopes.includes(scope)))
    for (const key of new Set(scoped.map(({ scopes }) => scopes.join('|')))) {
      row.scopable++
      if (surplus.length === 0 && reported.some(({ scope }) => key.split('|').includes(scope))) row.exact++
      else if (reported.length > 0)
        row.differences.push(`scope   ${id} ${action}: ${key}, said ${[...new Set(reported.map(({ scope }) => scope))].join(' ')}`)
    }
  }
  for (const action of found)
    if (!allowed.has(action)) {
      const at = needs.find((need) => need.action === action)?.at
      row.extra++
      row.differences.push(`extra   ${id} ${action}  ${at?.file}:${at?.line}`)
    }
}

function countCases(): void {
  const counts = new Map<string, number>()
  for (const { texts, theme } of themes)
    for (const { file } of theme.functions.values()) {
      const text = texts.get(file) ?? ''
      const v2 = /(?:require\(|from )'aws-(?:sdk|xray-sdk)(?:\/[^']*)?'/.test(text) && !text.includes('@aws-sdk/')
      const kind = file.endsWith('.py') ? 'Python' : `${file.endsWith('.ts') ? 'TypeScript' : 'JavaScript'}, SDK ${v2 ? 'v2' : 'v3'}`
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  const marks = themes.flatMap(({ theme }) => theme.expectations)
  const cases = [...counts.values()].reduce((total, count) => total + count, 0)
  const silent = themes.flatMap(({ theme }) => [...theme.functions.keys()].filter((id) => !theme.expectations.some(({ fn }) => fn === id)))
  console.log(
    `${themes.length} themes, ${cases} cases (${silent.length} need nothing), ${marks.length} expectations, ${problems.length} wrong marks`,
  )
  console.log([...counts].map(([kind, count]) => `${kind}: ${count}`).join('; '))
}

function print(name: string, { expected, found, extra, scopable, exact }: Row): void {
  const cells = [expected, found, extra, scopable, exact].map((count, index) => String(count).padStart(index === 3 ? 7 : 6))
  console.log(`${name.padEnd(27)} ${cells.join(' ')}`)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}
