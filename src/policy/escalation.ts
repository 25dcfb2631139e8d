import type { Application } from '../model/application.ts'
import { known } from '../model/known.ts'
import type { Known } from '../model/known.ts'
import { remembered } from '../model/remembered.ts'
import type { Role, Statement } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { mayName, succeeds } from './attempt.ts'
import type { Success } from './attempt.ts'
import { escalationPaths } from './escalation-paths.ts'
import type { EscalationPath, EscalationStep } from './escalation-paths.ts'
import { anyOf, targetsOf } from './escalation-targets.ts'
import type { EscalationTarget } from './escalation-targets.ts'

/** A path that a role opens, with the statement that grants each of its steps; the first is the one to narrow. */
export interface Escalation {
  readonly path: EscalationPath
  /** Where it leads, in words. */
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
    const names = mayName(role)
    return escalationPaths.flatMap((path) => {
      if (!path.steps.every(({ actions }) => actions.some(names))) return []
      const anywhere = escalation(app, role, path, anyOf(path))
      if (anywhere?.sure === true) return [anywhere]
      const named = targetsOf(app, role, path).flatMap((target) => escalation(app, role, path, target) ?? [])
      const sure = named.filter((one) => one.sure)
      return sure.length > 0 ? sure : [...(anywhere === undefined ? [] : [anywhere]), ...named].slice(0, 1)
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

function escalation(app: Application, role: Role, path: EscalationPath, target: EscalationTarget): Escalation | undefined {
  if (target.outcome === 'no') return undefined
  const steps: Success[] = []
  for (const step of path.steps) {
    const success = stepOf(app, role, path, step, target)
    if (success === undefined) return undefined
    steps.push(success)
  }
  const [first, ...rest] = steps.map(({ statement }) => statement)
  if (first === undefined) return undefined
  return {
    path,
    to: target.what,
    statements: [first, ...rest],
    sure: target.outcome === 'yes' && steps.every(({ outcome }) => outcome === 'yes'),
  }
}

function stepOf(app: Application, role: Role, path: EscalationPath, step: EscalationStep, target: EscalationTarget): Success | undefined {
  return best(
    step.actions.map((action) => {
      if (step.on === 'new') return making(app)(role)(action)
      const on = target.resources(step)
      const told: Keys = [['iam:permissionsboundary', target.boundary], ...passing(path, action)]
      return best(wishesOf(action).map((wish) => succeeds(app, role, { action, on, keys: new Map([...told, ...wish]) })))
    }),
  )
}

const best = (all: readonly (Success | undefined)[]): Success | undefined =>
  all.find((one) => one?.outcome === 'yes') ?? all.find((one) => one !== undefined)

/** May it be done to something? Many paths ask the same. */
const making = remembered((app: Application) =>
  remembered((role: Role) => {
    const answers = new Map<string, Success | undefined>()
    return (action: string): Success | undefined => {
      if (!answers.has(action)) answers.set(action, succeeds(app, role, { action, on: 'any', keys: new Map() }))
      return answers.get(action)
    }
  }),
)

type Keys = readonly (readonly [string, Known<readonly Text[]>])[]

const passing = (path: EscalationPath, action: string): Keys =>
  path.passesTo === undefined || action !== 'iam:PassRole' ? [] : [['iam:passedtoservice', known([text(path.passesTo)])]]

/** Who attaches a policy wants one that is worth it: a condition may leave one of these open. */
const worthwhile = ['AdministratorAccess', 'IAMFullAccess'].map((name) => text(`arn:aws:iam::aws:policy/${name}`))

const wishesOf = (action: string): readonly Keys[] =>
  /^iam:Attach/.test(action) ? worthwhile.map((policy) => [['iam:policyarn', known([policy])]]) : [[]]
