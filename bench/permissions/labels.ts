// Measures on functions of public projects that were labelled by hand: `npx tsx bench/permissions/labels.ts LABELS FOLDER [--list] [substring …]`.
// FOLDER holds the projects; LABELS is a JSON list, which stays with them: { repo, template, functionId, language, needs, optional, hidden,
// grantedUnused, notes }. `needs` is what the function fails without, by AWS's references and not by Cordon; `optional` is neither a miss nor an
// alarm; `hidden` is used by a package whose code is not in the project: no miss, but to call it unused is wrong; `grantedUnused` are the patterns
// of its role that it does not use. The log (`logs:`) is never counted.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application } from '../../src/model/application.ts'
import type { Fn } from '../../src/model/function.ts'
import { values } from '../../src/model/known.ts'
import { roleById } from '../../src/model/questions.ts'
import { excessOf } from '../../src/permissions/excess.ts'
import { needsOfAll } from '../../src/permissions/needs.ts'
import { actionsOf, isAllow } from '../../src/policy/grants.ts'
import { expandAction } from '../../src/policy/services/action.ts'
import { actionMatches } from '../../src/policy/wildcard.ts'
import { noOptions, readProject } from '../../src/read/index.ts'
import { pythonFor, traceProject } from '../../src/scan/trace-project.ts'
import { walk } from '../../src/scan/walk.ts'

interface Label {
  readonly repo: string
  readonly functionId: string
  readonly language: string
  readonly needs: readonly string[]
  readonly optional: readonly string[]
  readonly hidden: readonly string[]
  readonly grantedUnused: readonly string[]
}

const [labelsFile = '', folder = '', ...words] = process.argv.slice(2)
const list = words.includes('--list')
const parts = words.filter((word) => !word.startsWith('--'))
const labels = (JSON.parse(readFileSync(labelsFile, 'utf8')) as readonly Label[]).filter(
  ({ repo }) => parts.length === 0 || parts.some((part) => repo.includes(part)),
)
const total = {
  functions: 0, needs: 0, found: 0, extra: 0, whole: 0, sure: 0, grants: 0, unusedSure: 0, falseUnused: 0, knownUnused: 0, toldUnused: 0, roleSure: 0, roleFalse: 0,
} // prettier-ignore

console.log('needs found extra  sure  unused false of  function')
for (const repo of new Set(labels.map((label) => label.repo))) {
  const app = await applicationOf(join(folder, repo))
  for (const label of labels.filter((one) => one.repo === repo)) compare(app, label)
}
const share = (part: number, of: number): string => `${part}/${of} = ${((100 * part) / Math.max(of, 1)).toFixed(1)} %`
console.log(
  [
    `${total.functions} functions, ${total.sure} without unknowns, ${total.whole} exact`,
    `actions: recall ${share(total.found, total.needs)}, precision ${share(total.found, total.found + total.extra)}`,
    `"unused" by a function without unknowns: ${total.unusedSure} of ${total.grants} grants, false ${share(total.falseUnused, total.unusedSure)}`,
    `labelled unused: ${share(total.toldUnused, total.knownUnused)} told (where there are no unknowns)`,
    `"unused" by everybody of the role (excessOf, no unknowns): ${total.roleSure}, against a label ${total.roleFalse}`,
  ].join('\n'),
)

async function applicationOf(path: string): Promise<Application> {
  const { project } = walk([path])
  const declared = readProject(project, noOptions)
  return traceProject(declared, project, { python: await pythonFor(declared) }).application
}

function compare(app: Application, label: Label): void {
  const fn = app.functions.find(({ id }) => id === label.functionId)
  if (fn === undefined) return console.log(`not read: ${label.repo} ${label.functionId}`)
  const mine = needsOfAll(app).get(fn.id)
  const counted = (mine?.needs ?? []).filter(({ action }) => !isLog(action))
  const needs = label.needs.filter((action) => !isLog(action))
  const seen = new Set(counted.map(({ action }) => action))
  const allowed = [...needs, ...label.optional, ...label.hidden]
  const missed = needs.filter((action) => !seen.has(action))
  const extra = [...new Set(counted.filter(({ optional }) => !optional).map(({ action }) => action))].filter(
    (action) => !allowed.includes(action),
  )
  const sure = mine !== undefined && mine.unknowns.length === 0
  const truth = [...label.needs, ...label.hidden]
  const grants = grantsOf(app, fn)
  const unused = sure ? grants.filter((pattern) => ![...seen].some((action) => actionMatches(pattern, action))) : []
  const wrong = unused.filter((pattern) => truth.some((action) => actionMatches(pattern, action)))
  const byRole = unusedByRole(app, fn)
  const wrongByRole = byRole.filter((pattern) => truth.some((action) => actionMatches(pattern, action)))

  total.functions++
  total.needs += needs.length
  total.found += needs.length - missed.length
  total.extra += extra.length
  if (missed.length + extra.length === 0) total.whole++
  if (sure) total.sure++
  total.grants += grants.length
  total.unusedSure += unused.length
  total.falseUnused += wrong.length
  if (sure) total.knownUnused += label.grantedUnused.length
  total.toldUnused += label.grantedUnused.filter((pattern) => unused.includes(pattern)).length
  total.roleSure += byRole.length
  total.roleFalse += wrongByRole.length

  const cells = [needs.length, needs.length - missed.length, extra.length].map((count) => String(count).padStart(5))
  const verdicts = [unused.length, wrong.length, grants.length].map((count) => String(count).padStart(4))
  console.log(`${cells.join(' ')}  ${sure ? 'yes ' : 'no  '} ${verdicts.join(' ')}   ${label.language} ${label.repo} ${label.functionId}`)
  if (!list) return
  if (missed.length > 0) console.log(`    missed ${missed.join(' ')}`)
  for (const action of extra) console.log(`    extra ${action} ${showAt(counted.find((need) => need.action === action)?.reason.at)}`)
  if (wrong.length > 0) console.log(`    false unused ${wrong.join(' ')}`)
  if (wrongByRole.length > 0) console.log(`    against the label, by the role: ${wrongByRole.join(' ')}`)
  const untold = sure ? label.grantedUnused.filter((pattern) => !unused.includes(pattern)) : []
  if (untold.length > 0) console.log(`    unused, not told ${untold.join(' ')}`)
  for (const { of, why, at } of mine?.unknowns ?? []) console.log(`    unknown (${of}) ${why} ${showAt(at)}`)
}

/** What the team itself wrote, as written; patterns that mean no action are left out. */
function grantsOf(app: Application, fn: Fn): readonly string[] {
  const roles = values(fn.role).flatMap((reference) => (reference.kind === 'role' ? (roleById(app, reference.role) ?? []) : []))
  const written = roles.flatMap(({ statements }) => statements.filter((one) => isAllow(one) && one.origin.kind === 'written'))
  return [...new Set(written.flatMap(actionsOf))].filter((pattern) => !isLog(pattern) && expandAction(pattern).length > 0)
}

/** What is said to be unused by all who run with the function's role, where that is certain. */
function unusedByRole(app: Application, fn: Fn): readonly string[] {
  const found = excessOf(app).filter(
    ({ held, unknowns }) => unknowns.length === 0 && held.holders.some((one) => one.kind === 'function' && one.fn === fn),
  )
  return found.flatMap(({ actions }) =>
    actions.filter(({ used, pattern }) => used.length === 0 && !isLog(pattern)).map(({ pattern }) => pattern),
  )
}

function isLog(action: string): boolean {
  return action.startsWith('logs:')
}

function showAt(at: { readonly file: string; readonly line: number } | undefined): string {
  return at === undefined ? '' : `${at.file}:${at.line}`
}
