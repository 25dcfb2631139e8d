// The 65 ways of pathfinding.cloud to more rights, found in roles with exactly what each takes, and not found once a step is taken away:
//   npx tsx bench/escalation/run.ts [DIR] [--list]
// DIR is `data/paths` of a copy of github.com/DataDog/pathfinding.cloud (Apache-2.0; not part of this repository). With it, what each path
// takes is read from there, not from our table. Each case is a CloudFormation template, read as any other.
// - every: on every resource of the account. `named`: on one stronger role or function of the template only
// - mutants, one for each step of a path: the action is missing; its resource is a harmless one; a Deny takes it back; it has a condition that a
//   function's role cannot fulfil; the service is not the one that the role is passed to
// A mutant that leaves all that another path takes is that other path, and is counted apart.
import { parseArgs } from 'node:util'
import { noOptions, projectOf, readProject } from '../../src/read/index.ts'
import privilegeEscalation from '../../src/checks/privilege-escalation/check.ts'
import { escalationPaths } from '../../src/policy/escalation-paths.ts'
import { escalationsOf } from '../../src/policy/escalation.ts'
import type { EscalationPath } from '../../src/policy/escalation-paths.ts'
import { mutantsOf } from './mutants.ts'
import type { Mutant } from './mutants.ts'
import { ownRequirements, readRequirements } from './requirements.ts'
import { namedGrants, templateOf } from './template.ts'
import type { Grant } from './template.ts'

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean', default: false } } })
const [directory] = positionals
const required = directory === undefined ? ownRequirements() : readRequirements(directory)
const pathOf = (id: string): EscalationPath | undefined => escalationPaths.find((path) => path.id === id)

interface Seen {
  /** Paths by id, those that are certain. */
  readonly ids: readonly string[]
  /** Findings of the check, certain or not. */
  readonly findings: readonly string[]
}

function look(grants: readonly Grant[]): Seen {
  const texts = new Map([['template.json', JSON.stringify(templateOf(grants))]])
  const app = readProject(projectOf(texts), noOptions)
  const holder = app.roles.find(({ id }) => id.endsWith('/Holder'))
  if (holder === undefined) throw new Error('the template was not read')
  return {
    ids: escalationsOf(app, holder).flatMap(({ path, sure }) => (sure && path.id !== undefined ? [path.id] : [])),
    findings: [...privilegeEscalation.find(app)].flatMap(({ about, because }) => (about === holder.id ? [because] : [])),
  }
}

const missed: string[] = []
let [everywhere, throughNamed, nameable] = [0, 0, 0]
for (const [id, actions] of required) {
  const seen = look(actions.map((action) => ({ action })))
  if (seen.ids.includes(id) && seen.findings.length > 0) everywhere++
  else missed.push(`${id}: ${actions.join(' ')}`)
  const grants = namedGrants(actions, pathOf(id))
  if (grants === undefined) continue
  nameable++
  const named = look(grants)
  if (named.ids.includes(id) && named.findings.length > 0) throughNamed++
  else missed.push(`${id} named: ${actions.join(' ')}`)
}

interface Row {
  all: number
  other: number
  alarms: number
}
const rows = new Map<Mutant['kind'], Row>()
const alarms: string[] = []
for (const [id, actions] of required)
  for (const mutant of mutantsOf(actions, pathOf(id))) {
    const row = rows.get(mutant.kind) ?? { all: 0, other: 0, alarms: 0 }
    rows.set(mutant.kind, row)
    const rest = new Set(actions.filter((action) => action !== mutant.action))
    const other = otherPath(rest)
    if (other !== undefined) {
      row.other++
      continue
    }
    row.all++
    const { findings } = look(mutant.grants)
    if (findings.length === 0) continue
    row.alarms++
    alarms.push(`${id} ${mutant.kind} ${mutant.action}: ${findings.join('; ')}`)
  }

/** What is left takes all that another path of pathfinding.cloud, or of ours, takes. */
function otherPath(rest: ReadonlySet<string>): string | undefined {
  const theirs = [...required].find(([, actions]) => actions.every((action) => rest.has(action)))
  if (theirs !== undefined) return theirs[0]
  return escalationPaths.find(
    ({ id, steps }) => id === undefined && steps.every(({ actions }) => actions.some((action) => rest.has(action))),
  )?.how
}

console.log(`required permissions: ${directory === undefined ? 'our own table' : 'pathfinding.cloud'}`)
console.log(`paths found on every resource      ${everywhere}/${required.size}`)
console.log(`paths found through a named thing  ${throughNamed}/${nameable}`)
console.log('\nmutant                 innocent  reported  (another path)')
const total: Row = { all: 0, other: 0, alarms: 0 }
for (const [kind, row] of rows) {
  console.log(`${kind.padEnd(24)}${String(row.all).padStart(7)}${String(row.alarms).padStart(10)}${String(row.other).padStart(16)}`)
  total.all += row.all
  total.other += row.other
  total.alarms += row.alarms
}
const share = ((total.alarms / total.all) * 100).toFixed(2)
console.log(
  `${'all'.padEnd(24)}${String(total.all).padStart(7)}${String(total.alarms).padStart(10)}${String(total.other).padStart(16)}   ${share} % false alarms`,
)
for (const one of [...missed.map((miss) => `missed ${miss}`), ...(options.list ? alarms.map((alarm) => `alarm ${alarm}`) : [])])
  console.log(one)
if (missed.length > 0 || total.all < 325 || total.alarms > total.all * 0.02) process.exitCode = 1
