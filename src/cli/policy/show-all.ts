import type picocolors from 'picocolors'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { roleById } from '../../model/questions.ts'
import { leastPolicies } from '../../permissions/compose.ts'
import type { LeastPolicy } from '../../permissions/least-policy.ts'
import { actionsOf, isAllow } from '../../policy/grants.ts'
import { expandAction } from '../../policy/services/action.ts'
import { counted } from '../../report/words.ts'

/** Every function: how many actions its role grants, and how many it needs. */
export function showAll(app: Application, place: (file: string) => string, colors: ReturnType<typeof picocolors.createColors>): string {
  const rows = leastPolicies(app).flatMap((policy) => {
    const fn = app.functions.find(({ id }) => id === policy.function)
    return fn === undefined || fn.generated ? [] : [rowOf(app, fn, policy, place)]
  })
  if (rows.length === 0) return 'No functions.\n'
  const width = Math.max(...rows.map(({ name }) => name.length), 'function'.length)
  const line = (name: string, granted: string, needed: string, rest: string): string =>
    `${name.padEnd(width)}  ${granted.padStart(8)}  ${needed.padStart(6)}  ${rest}`.trimEnd()
  return `${[
    colors.dim(line('function', 'granted', 'needed', '')),
    ...rows.map(({ name, granted, needed, rest }) => line(name, granted, needed, colors.dim(rest))),
    '',
    `${counted(rows.length, 'function')}. Counted are actions: what the role grants (\`?\`: not read whole), what code and triggers need (\`+\`: perhaps more).`,
    'The policy of one function: cordon policy NAME',
  ].join('\n')}\n`
}

interface Row {
  readonly name: string
  readonly granted: string
  readonly needed: string
  readonly rest: string
}

function rowOf(app: Application, fn: Fn, { statements, unknowns }: LeastPolicy, place: (file: string) => string): Row {
  const roles = values(fn.role).map((reference) => (reference.kind === 'role' ? roleById(app, reference.role) : undefined))
  const known = roles.every((role) => role !== undefined && role.unknowns.length === 0) && roles.length > 0
  const granted = new Set(
    roles.flatMap((role) =>
      (role?.statements ?? []).filter((one) => isAllow(one) && !one.notActions).flatMap((one) => actionsOf(one).flatMap(expandAction)),
    ),
  )
  const needed = new Set(statements.flatMap(({ actions }) => actions))
  const [first] = unknowns
  return {
    name: fn.id,
    granted: known ? String(granted.size) : '?',
    needed: first === undefined ? String(needed.size) : `${needed.size}+`,
    rest: first === undefined ? '' : `may need more: ${first.why} (${place(first.at.file)}:${first.at.line})`,
  }
}
