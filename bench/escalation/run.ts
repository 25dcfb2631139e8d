// The 65 ways of pathfinding.cloud to more rights, found in roles with exactly what each takes, and not found once a step is taken away:
//   npx tsx bench/escalation/run.ts [DIR] [--list]
// DIR is `data/paths` of a copy of github.com/DataDog/pathfinding.cloud (Apache-2.0; not part of this repository). With it, what each path
// takes is read from there, not from our table. Each case is a CloudFormation template, read as any other.
// - every: on every resource of the account. `named`: on one stronger role or function of the template only
// - mutants, one for each step of a path: the action is missing; its resource is a harmless one; a Deny takes it back; it has a condition that a
//   function's role cannot fulfil; the service is not the one that the role is passed to; the only role that is stronger trusts neither
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

function look(grants: readonly Grant[], strongTrusts?: 'another'): Seen {
  const texts = new Map([['template.json', JSON.stringify(templateOf(grants, strongTrusts))]])
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
  theirs: number
  ours: number
  alarms: number
}
const rows = new Map<Mutant['kind'], Row>()
const alarms: string[] = []
for (const [id, actions] of required)
  for (const mutant of mutantsOf(actions, pathOf(id))) {
    const row = rows.get(mutant.kind) ?? { all: 0, theirs: 0, ours: 0, alarms: 0 }
    rows.set(mutant.kind, row)
    const rest = new Set(actions.filter((action) => action !== mutant.action))
    const other = otherPath(rest)
    if (other !== undefined) {
      row[other]++
      continue
    }
    row.all++
    const { findings } = look(mutant.grants, mutant.strongTrusts)
    if (findings.length === 0) continue
    row.alarms++
    alarms.push(`${id} ${mutant.kind} ${mutant.action}: ${findings.join('; ')}`)
  }

/** Whose path is it that what is left takes all of? */
function otherPath(rest: ReadonlySet<string>): 'theirs' | 'ours' | undefined {
  if ([...required.values()].some((actions) => actions.every((action) => rest.has(action)))) return 'theirs'
  const own = escalationPaths.filter(({ id }) => id === undefined)
  return own.some(({ steps }) => steps.every(({ actions }) => actions.some((action) => rest.has(action)))) ? 'ours' : undefined
}

console.log(`required permissions: ${directory === undefined ? 'our own table' : 'pathfinding.cloud'}`)
console.log(`paths found on every resource      ${everywhere}/${required.size}`)
console.log(`paths found through a named thing  ${throughNamed}/${nameable}`)
console.log('\nmutant                 innocent  reported  (another path of theirs, only of ours)')
const total: Row = { all: 0, theirs: 0, ours: 0, alarms: 0 }
for (const [kind, row] of rows) {
  console.log(line(kind, row))
  total.all += row.all
  total.theirs += row.theirs
  total.ours += row.ours
  total.alarms += row.alarms
}
console.log(`${line('all', total)}   ${((total.alarms / total.all) * 100).toFixed(2)} % false alarms`)

function line(what: string, { all, alarms: reported, theirs, ours }: Row): string {
  return `${what.padEnd(22)}${[all, reported, theirs, ours].map((number) => String(number).padStart(10)).join('')}`
}
for (const one of [...missed.map((miss) => `missed ${miss}`), ...(options.list ? alarms.map((alarm) => `alarm ${alarm}`) : [])])
  console.log(one)
if (missed.length > 0 || total.all < 325 || total.alarms > total.all * 0.02) process.exitCode = 1
