/**
 * Scans many real projects and says what came out: files, functions, what could not be read and why, findings for each check.
 *
 *   npx tsx bench/projects/measure.ts DIR… [--whole] [--draw 30 --seed 1]
 *
 * Every directory below DIR that holds a template is a project of its own; with `--whole` each DIR is one (code shared by the
 * services of a repository is then read too). `--draw` prints that many findings, drawn by the
 * seed, with their source lines, to be read by hand.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checks } from '../../src/checks/registry.generated.ts'
import { noOptions, readProject } from '../../src/read/index.ts'
import { runChecks } from '../../src/scan/run-checks.ts'
import { pythonFor, traceProject } from '../../src/scan/trace-project.ts'
import { walk } from '../../src/scan/walk.ts'
import type { Finding } from '../../src/model/finding.ts'
import { languageOf } from '../../src/model/language.ts'
import { seeded } from '../seeded.ts'
import { projectsBelow } from './projects-below.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draw: { type: 'string' },
    seed: { type: 'string', default: '1' },
    check: { type: 'string' },
    flows: { type: 'boolean' },
    whole: { type: 'boolean' },
  },
})
const count = new Map<string, Map<string, number>>()
const add = (table: string, key: string, by = 1): void => {
  const rows = count.get(table) ?? new Map<string, number>()
  rows.set(key, (rows.get(key) ?? 0) + by)
  count.set(table, rows)
}
const all: { project: string; finding: Finding }[] = []

for (const project of values.whole === true ? positionals : positionals.flatMap(projectsBelow)) {
  const started = performance.now()
  try {
    const walked = walk([project])
    const declared = readProject(walked.project, noOptions)
    const before = performance.now()
    const app = traceProject(declared, walked.project, { python: await pythonFor(declared) }).application
    add('total', 'milliseconds of trace', Math.round(performance.now() - before))
    for (const one of app.code.functions) {
      add('functions analysed', one.analysed)
      const code = app.functions.find(({ id }) => id === one.function)
      if (code !== undefined) add(`functions in ${languageOf(code)} analysed`, one.analysed)
      for (const gap of one.gaps) add('gaps', gap.what)
    }
    add('calls', 'followed or known to a model', app.code.calls.known)
    for (const { name, count: times } of app.code.calls.unknown) {
      add('calls', 'unknown', times)
      add('unknown calls', name, times)
    }
    for (const flow of app.code.flows) add('flows', `${flow.kind} ${flow.source.reach}`)
    const findings = runChecks(app, checks)
    add('total', 'projects')
    add('total', 'files', app.files.length)
    add('total', 'functions', app.functions.length)
    add('total', 'routes', app.routes.length)
    add('total', 'resources', app.resources.length)
    add(
      'total',
      'functions with source found',
      app.functions.filter((fn) => fn.code.state === 'known' && (fn.code.value.file !== undefined || fn.code.value.inline !== undefined))
        .length,
    )
    add('total', 'functions without a trigger', app.functions.filter((fn) => fn.triggers.length === 0).length)
    for (const service of app.services) add('services', service.framework)
    for (const file of app.files) add('files as', file.as)
    for (const one of [...app.unread, ...walked.unread]) add('unread', one.reason)
    for (const finding of findings) {
      add('findings', `${finding.check} (${finding.severity}${finding.sure ? '' : ', unsure'})`)
      add('severities', finding.sure ? finding.severity : 'unsure')
      all.push({ project, finding })
    }
  } catch (error) {
    add('total', 'crashes')
    console.error(`CRASH ${project}`, error)
  }
  const seconds = (performance.now() - started) / 1000
  if (seconds > 5) console.error(`slow: ${project} ${seconds.toFixed(1)} s`)
}

for (const [table, rows] of count) {
  console.log(`\n${table}`)
  for (const [key, number] of [...rows].toSorted((a, b) => b[1] - a[1]).slice(0, 60)) console.log(`  ${String(number).padStart(6)}  ${key}`)
}

const pool = all.filter(
  ({ finding }) =>
    (values.check === undefined || values.check.split(',').includes(finding.check)) && (values.flows !== true || finding.path.length > 0),
)
const random = seeded(Number(values.seed))
for (let left = Math.min(Number(values.draw ?? 0), pool.length); left > 0; left--) {
  const [drawn] = pool.splice(Math.floor(random() * pool.length), 1)
  if (drawn === undefined) break
  const { project, finding } = drawn
  console.log(
    `\n--- ${finding.severity}${finding.sure ? '' : ' unsure'} ${finding.check} (${finding.reach}) in ${project}\n    ${finding.because}`,
  )
  for (const { at, what } of finding.path) console.log(`      ${at.file}:${at.line}  ${what}`)
  const path = join(project, finding.at.file)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  for (let line = Math.max(1, finding.at.line - 2); line <= finding.at.line + 5; line++)
    console.log(`    ${line === finding.at.line ? '>' : ' '} ${finding.at.file}:${line}  ${lines[line - 1] ?? ''}`)
}
