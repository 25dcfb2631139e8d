import type { Application } from '../model/application.ts'
import { remembered } from '../model/remembered.ts'
import type { Role, Statement } from '../model/role.ts'
import type { EscalationPath } from './escalation-paths.ts'
import { isSure, pathsNamedBy, walk, walkedAnywhere } from './escalation/steps.ts'
import type { Walked } from './escalation/steps.ts'
import { targetsOf } from './escalation/targets.ts'
import type { Target } from './escalation/targets.ts'

/** A path that a role opens, with the statement that grants each of its steps; the first is the one to narrow. */
export interface Escalation {
  readonly path: EscalationPath
  /** Where it leads, in words: `any role`; `the role Admin, which may do everything`. */
  readonly to: string
  readonly statements: readonly [Statement, ...Statement[]]
  /** False where a condition, a Deny or a trust policy decides that the files do not tell. The role's boundary is not weighed. */
  readonly sure: boolean
}

/**
 * The ways to more rights that a role opens in an application: to everything of a kind where a wildcard lets it, else to the functions and roles of
 * the application that are stronger. Denials, conditions, NotAction and NotResource are weighed.
 */
export function escalationsOf(app: Application, role: Role): readonly Escalation[] {
  return escalationsIn(app)(role)
}

const escalationsIn = remembered((app: Application) =>
  remembered((role: Role): readonly Escalation[] => {
    const anywhere = walkedAnywhere(app)(role)
    return pathsNamedBy(role).flatMap((path) => {
      const walked = anywhere.get(path)
      const wide = walked === undefined ? [] : [escalation(walked, path.any, isSure(walked))]
      if (wide.some(({ sure }) => sure)) return wide
      const named = targetsOf(app, role, path).flatMap((target) => towards(app, role, path, target) ?? [])
      const certain = named.filter(({ sure }) => sure)
      return certain.length > 0 ? certain : [...wide, ...named].slice(0, 1)
    })
  }),
)

/** Does the statement by itself, without any other, surely lead to more rights? */
export function escalatesAlone(app: Application, role: Role, statement: Statement): boolean {
  return escalationsOf(app, role).some(({ statements, sure }) => sure && statements.every((one) => one === statement))
}

/** What the holder can do, after "it can". */
export function showEscalation({ path, to }: Escalation): string {
  return path.how.replace('{}', () => to)
}

function towards(app: Application, role: Role, path: EscalationPath, target: Target): Escalation | undefined {
  const walked = walk(app, role, path, target)
  const led = walked === undefined ? undefined : target.leads()
  if (walked === undefined || led === undefined || led.outcome === 'no') return undefined
  return escalation(walked, led.to, isSure(walked) && led.outcome === 'yes')
}

function escalation({ path, steps }: Walked, to: string, sure: boolean): Escalation {
  const [first, ...rest] = steps.map(({ statement }) => statement)
  if (first === undefined) throw new Error('a path has a step')
  return { path, to, statements: [first, ...rest], sure }
}
