/**
 * Applies fixes to the templates of many real projects, in memory, and reads them again: what was written and proved, what was refused and why, whether
 * comments were kept, whether a second fix finds nothing to do, whether a second scan finds rights too many.
 *
 *   npx tsx bench/fix/round-trip.ts DIR… [--differences FOLDER]
 *
 * Every directory below DIR that holds a template is a project of its own. First column: as users have it. Second: a function whose code is not
 * known to its end is taken to need what is known, so that the writers have more to do. `--differences` writes each difference into the folder, to be read.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { checks } from '../../src/checks/registry.generated.ts'
import { planFixes } from '../../src/cli/fix/plan.ts'
import { unifiedDiff } from '../../src/fix/diff.ts'
import { filesOf } from '../../src/fix/files.ts'
import { prove } from '../../src/fix/prove.ts'
import type { Application } from '../../src/model/application.ts'
import { Problem } from '../../src/model/problem.ts'
import { excessOf } from '../../src/permissions/excess.ts'
import { noOptions, readProject } from '../../src/read/index.ts'
import type { Project } from '../../src/read/index.ts'
import { runChecks } from '../../src/scan/run-checks.ts'
import { pythonFor, traceProject } from '../../src/scan/trace-project.ts'
import { walk } from '../../src/scan/walk.ts'
import { withTexts } from '../../src/scan/with-texts.ts'
import { projectsBelow } from '../projects/projects-below.ts'
import { lostComments } from './lost-comments.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { differences: { type: 'string' } },
})
type Mode = 'known' | 'assumed'
type Counts = Map<string, Record<Mode, number>>
const counts: Counts = new Map()
const reasons: Counts = new Map()
const faults: string[] = []

function add(into: Counts, what: string, mode: Mode, by = 1): void {
  const row = into.get(what) ?? { known: 0, assumed: 0 }
  row[mode] += by
  into.set(what, row)
}

for (const folder of positionals.flatMap(projectsBelow)) {
  const name = folder.split(sep).slice(-4).join('/')
  const walked = walk([folder])
  const declared = readProject(walked.project, noOptions)
  if (declared.services.length === 0) continue
  const traced = traceProject(declared, walked.project, { python: await pythonFor(declared) }).application
  for (const mode of ['known', 'assumed'] as const)
    try {
      roundTrip(walked.project, declared, mode === 'known' ? traced.code : assumed(traced), mode, name)
    } catch (error) {
      const what = error instanceof Problem ? 'refused whole' : 'CRASHES'
      add(counts, what, mode)
      faults.push(`${what}  ${name}  ${mode}  ${error instanceof Error ? (error.stack ?? '') : String(error)}`)
    }
}

function roundTrip(project: Project, declared: Application, code: Application['code'], mode: Mode, name: string): void {
  const count = (what: string, by = 1): void => add(counts, what, mode, by)
  const fault = (what: string, why: string): void => {
    count(what)
    faults.push(`${what}  ${name}  ${mode}  ${why}`)
  }
  count('projects')
  count('templates', declared.services.length)
  count('functions', declared.functions.filter(({ generated }) => !generated).length)
  const read = (texts: ReadonlyMap<string, string>): Application => ({
    ...readProject(withTexts(project, texts), noOptions),
    code,
  })
  const fixed = (texts: ReadonlyMap<string, string>) => {
    const application = texts.size === 0 ? { ...declared, code } : read(texts)
    const text = (file: string): string | undefined => {
      const found = project.text(file)
      return texts.get(file) ?? ('text' in found ? found.text : undefined)
    }
    const templates = application.files.filter(({ as }) => as !== 'other' && as !== 'unread').map(({ path }) => path)
    const side = { application, findings: runChecks(application, checks) }
    const plan = planFixes({
      ...side,
      files: filesOf(text, templates),
      declaredWith: (more) => readProject(withTexts(project, new Map([...texts, ...more])), noOptions),
      checks: new Set(Object.keys(checks)),
      permissions: true,
      settings: true,
      functions: undefined,
    })
    return { side, plan, text }
  }

  const { side, plan, text } = fixed(new Map())
  count('roles written', plan.promised.policies.length)
  count('settings written', plan.promised.gone.length)
  count('left as they are', plan.left.length)
  for (const { what } of plan.left) {
    const reason = kindOf(what)
    add(reasons, reason, mode)
  }
  if (plan.texts.size === 0) return
  count('projects changed')
  count('files changed', plan.texts.size)
  if (options.differences !== undefined) keepDifference(options.differences, `${name}-${mode}`, plan.texts, text)
  for (const [file, now] of plan.texts) {
    const lost = lostComments(file, text(file) ?? '', now)
    count('comments kept', lost.kept)
    count('comments gone with what they were in', lost.gone)
    for (const one of lost.lost) fault('COMMENTS LOST', `${file}: ${one}`)
  }

  const again = fixed(plan.texts)
  const failures = prove(side, again.side, plan.promised)
  if (failures.length === 0) count('projects proved')
  else fault('not proved', failures.slice(0, 3).join('; '))
  if (again.plan.texts.size > 0) {
    fault('SECOND FIX CHANGES', [...again.plan.texts.keys()].join(', '))
    if (options.differences !== undefined) keepDifference(options.differences, `${name}-${mode}-again`, again.plan.texts, again.text)
  }
  const written = new Set<string>(plan.promised.policies.map((policy) => policy.function))
  for (const { held, actions, resources } of excessOf(again.side.application)) {
    const holders = held.holders.flatMap((one) => (one.kind === 'function' && written.has(one.fn.id) ? [one.fn.id] : []))
    if (holders.length > 0)
      fault('EXCESS LEFT', `${holders.join(', ')}: ${actions.map(({ pattern }) => pattern).join(', ')} ${JSON.stringify(resources)}`)
  }
}

/** As if all of the code were known. */
function assumed(application: Application): Application['code'] {
  const known = application.functions.map(
    ({ id }) => application.code.functions.find((one) => one.function === id) ?? { function: id, files: [] },
  )
  return {
    ...application.code,
    functions: known.map((one) => ({ ...one, analysed: 'yes', gaps: [], strangers: [], escaped: [] })),
  }
}

/** Without the names in it. */
function kindOf(what: string): string {
  return what
    .replace(/^\S+ keeps its role: /, 'role: ')
    .replace(/^([\w-]+): .*; /, '$1: ')
    .replace(/the change cannot be placed: \S+/, 'the change cannot be placed: X')
    .replace(/ (?:of|that) @?[\w./@-]+(?:, @?[\w./@-]+)*$/, ' of X')
    .replace(/\S+ (?:cannot be edited|is included in)/, 'X $1')
    .slice(0, 110)
}

function keepDifference(
  into: string,
  name: string,
  texts: ReadonlyMap<string, string>,
  before: (file: string) => string | undefined,
): void {
  mkdirSync(into, { recursive: true })
  const lines = [...texts].flatMap(([file, now]) => unifiedDiff(file, before(file) ?? '', now).map((line) => line.text))
  writeFileSync(join(into, `${name.replaceAll('/', '+')}.diff`), `${lines.join('\n')}\n`)
}

print([...counts])
console.log('\nLeft as it is, because')
print([...reasons].toSorted(([, a], [, b]) => b.known + b.assumed - a.known - a.assumed).slice(0, 40))
if (faults.length > 0) console.log(`\n${faults.join('\n')}`)

function print(rows: readonly (readonly [string, Record<Mode, number>])[]): void {
  for (const [what, { known, assumed: more }] of rows) console.log(`${String(known).padStart(7)} ${String(more).padStart(7)}  ${what}`)
}
