import type { Application, Service } from '../model/application.ts'
import type { Fn } from '../model/function.ts'
import { roleById } from '../model/questions.ts'
import type { LeastPolicy, LeastStatement } from '../permissions/least-policy.ts'
import type { Files } from './files.ts'
import { isGranted } from './granted.ts'
import { permissionsOf } from './prove.ts'
import { noRoles } from './write/role-plan.ts'
import type { LeftOut, RolePlan, Wanted } from './write/role-plan.ts'
import { serverlessRoles } from './write/serverless.ts'
import { templateRoles } from './write/template.ts'

/**
 * Gives every function a role of its own that holds its least policy, as far as all is known that it needs, and as far as the evaluator shows that
 * the role then holds it.
 * @param readAfter the application as it would be read with these changes; undefined where they cannot be made
 */
export function ownRoles(
  app: Application,
  policies: readonly LeastPolicy[],
  files: Files,
  readAfter: (plan: RolePlan) => Application | undefined,
): RolePlan {
  const chosen: Wanted[] = []
  const left: LeftOut[] = []
  for (const { function: id, statements, unknowns } of policies) {
    const fn = app.functions.find((one) => one.id === id)
    if (fn === undefined || fn.generated) continue
    if (hasNoMore(app, fn, statements)) continue
    const [first] = unknowns
    if (first === undefined) chosen.push({ fn, statements })
    else left.push({ function: id, why: `what it needs is not known whole: ${first.why}`, at: first.at })
  }
  for (let tried = chosen; ;) {
    const plan = leastRoles(app, tried, files, readAfter)
    const after = readAfter(plan)
    const unproved = new Map(
      after === undefined
        ? []
        : tried.flatMap(({ fn, statements }) => {
            const [why] = plan.written.includes(fn.id) ? permissionsOf(app, after, { function: fn.id, statements, unknowns: [] }) : []
            return why === undefined ? [] : [[fn.id, why] as const]
          }),
    )
    if (unproved.size === 0) return { ...plan, left: [...left, ...plan.left] }
    // One that cannot be proved keeps its role, and the others are planned anew: what they share with it stays.
    left.push(...tried.flatMap(({ fn }) => (unproved.has(fn.id) ? [{ function: fn.id, why: unproved.get(fn.id) ?? '', at: fn.at }] : [])))
    tried = tried.filter(({ fn }) => !unproved.has(fn.id))
  }
}

/** A role that holds what the framework puts into every role, and nothing by the team, is no less in parts. */
function hasNoMore(app: Application, fn: Fn, statements: readonly LeastStatement[]): boolean {
  const reference = fn.role.state === 'known' ? fn.role.value : undefined
  const role = reference?.kind === 'role' ? roleById(app, reference.role) : undefined
  return (
    role !== undefined &&
    role.unknowns.length === 0 &&
    role.statements.every(({ origin }) => origin.kind === 'framework') &&
    statements.every(({ needs }) => needs.every((need) => isGranted(app, fn, need) === 'yes'))
  )
}

function leastRoles(
  app: Application,
  wanted: readonly Wanted[],
  files: Files,
  readAfter: (plan: RolePlan) => Application | undefined,
): RolePlan {
  // With no statements of its own, a role shows what the framework puts into it: that need not be written.
  const bare = written(
    app,
    wanted.map(({ fn }) => ({ fn, statements: [] })),
    files,
  )
  const after = readAfter(bare)
  return written(app, after === undefined ? wanted : wanted.map((one) => ({ ...one, statements: stillNeeded(after, one) })), files)
}

/** What of a policy the role lacks by itself. An action that is allowed for all it is needed for leaves its statement. */
function stillNeeded(after: Application, { fn, statements }: Wanted): readonly LeastStatement[] {
  const now = after.functions.find(({ id }) => id === fn.id)
  if (now === undefined) return statements
  return statements.flatMap((statement) => {
    const needs = statement.needs.filter((need) => isGranted(after, now, need) !== 'yes')
    const actions = statement.actions.filter(
      (action) => needs.some((need) => need.action === action) || statement.needs.every((need) => need.action !== action),
    )
    return actions.length === 0 ? [] : [{ ...statement, needs, actions }]
  })
}

function written(app: Application, wanted: readonly Wanted[], files: Files): RolePlan {
  return app.services.reduce<RolePlan>((plan, service) => {
    const own = wanted.filter(({ fn }) => fn.service === service.id)
    return own.length === 0 ? plan : merged(plan, ofService(app, service, own, files))
  }, noRoles)
}

function ofService(app: Application, service: Service, wanted: readonly Wanted[], files: Files): RolePlan {
  const leave = (why: string): RolePlan => ({ ...noRoles, left: wanted.map(({ fn }) => ({ function: fn.id, why, at: fn.at })) })
  const source = files.source(service.at.file)
  switch (service.framework) {
    case 'sam':
    case 'cloudformation':
      return 'why' in source ? leave(`${service.at.file} cannot be edited: ${source.why}`) : templateRoles(app, service, wanted, source)
    case 'serverless':
      return 'why' in source
        ? leave(`${service.at.file} cannot be edited: ${source.why}`)
        : serverlessRoles(app, service, wanted, source, files)
    case 'cdk':
      return leave('its template is made by code; change the grants there')
    default:
      return leave(`roles of ${service.framework} are not written yet`)
  }
}

const merged = (a: RolePlan, b: RolePlan): RolePlan => ({
  changes: [...a.changes, ...b.changes],
  written: [...a.written, ...b.written],
  left: [...a.left, ...b.left],
  notes: [...a.notes, ...b.notes],
})
