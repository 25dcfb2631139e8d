import type { Application } from '../../model/application.ts'
import { known, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Role } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { escalationPaths } from '../escalation-paths.ts'
import type { EscalationPath, EscalationStep } from '../escalation-paths.ts'
import { mayName, succeeds } from './attempt.ts'
import type { Success } from './attempt.ts'
import { someOfType } from './some-resource.ts'

/** What the steps of a path are done to. */
export interface Thing {
  /** Ways to write it; none where the step cannot be done to it. */
  readonly resources: (step: EscalationStep) => readonly Text[]
  /** Its permissions boundary, none if empty: conditions may ask for one. */
  readonly boundary: Known<readonly Text[]>
}

/** A path whose steps the holder of a role may take, each with what allows it. */
export interface Walked {
  readonly path: EscalationPath
  readonly steps: readonly Success[]
}

/** May the holder of a role take all steps of a path to a thing? */
export function walk(app: Application, role: Role, path: EscalationPath, thing: Thing): Walked | undefined {
  const steps: Success[] = []
  for (const step of path.steps) {
    const success = stepOf(app, role, path, step, thing)
    if (success === undefined) return undefined
    steps.push(success)
  }
  return { path, steps }
}

export const isSure = ({ steps }: Walked): boolean => steps.every(({ outcome }) => outcome === 'yes')

/** The paths whose actions a role names at all, whatever they are done to. Most roles name none. */
export const pathsNamedBy = remembered((role: Role): readonly EscalationPath[] => {
  const names = mayName(role)
  return escalationPaths.filter(({ steps }) => steps.every(({ actions }) => actions.some(names)))
})

/** The paths that a role opens to every thing of the account. What the files do not show is taken to be there, and stronger. */
export const walkedAnywhere = remembered((app: Application) =>
  remembered((role: Role): ReadonlyMap<EscalationPath, Walked> => {
    const walked = pathsNamedBy(role).flatMap((path) => walk(app, role, path, anything) ?? [])
    return new Map(walked.map((one) => [one.path, one]))
  }),
)

const anything: Thing = {
  resources: ({ actions, on }) => actions.flatMap((action) => someOfType(action, on)),
  boundary: unknown('it may be any'),
}

function stepOf(app: Application, role: Role, path: EscalationPath, step: EscalationStep, thing: Thing): Success | undefined {
  return best(
    step.actions.map((action) => {
      if (step.on === 'new') return making(app)(role)(action)
      const on = thing.resources(step)
      if (on.length === 0) return undefined
      const told: Keys = [['iam:permissionsboundary', thing.boundary], ...passing(path, action)]
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
  action.startsWith('iam:Attach') ? worthwhile.map((policy) => [['iam:policyarn', known([policy])]]) : [[]]
