import type { Application } from '../../model/application.ts'
import type { Finding } from '../../model/finding.ts'
import { Problem } from '../../model/problem.ts'
import { text } from '../../model/text.ts'
import { editedTexts } from '../../fix/edited-texts.ts'
import { filesOf } from '../../fix/files.ts'
import type { Files } from '../../fix/files.ts'
import { isAllowed } from '../../fix/granted.ts'
import { ownRoles } from '../../fix/own-roles.ts'
import type { Promised } from '../../fix/prove.ts'
import { settingFixes } from '../../fix/settings/setting-fixes.ts'
import { noRoles } from '../../fix/write/role-plan.ts'
import type { FileChange, RolePlan } from '../../fix/write/role-plan.ts'
import { leastPolicies } from '../../permissions/compose.ts'
import type { LeastPolicy } from '../../permissions/least-policy.ts'
import type { Said } from './show.ts'

interface Asked {
  readonly application: Application
  readonly findings: readonly Finding[]
  readonly files: Files
  readonly declaredWith: (texts: ReadonlyMap<string, string>) => Application
  /** Whose findings are mended. */
  readonly checks: ReadonlySet<string>
  readonly permissions: boolean
  readonly settings: boolean
  /** Undefined: all. */
  readonly functions: readonly string[] | undefined
}

interface FixPlan {
  /** The files that change, with their new texts. */
  readonly texts: ReadonlyMap<string, string>
  readonly promised: Promised
  readonly left: readonly Said[]
  readonly notes: readonly Said[]
}

/**
 * All that can be mended, as new texts of files: first settings, then roles, for a setting may be a thing that a role has to allow.
 * @throws Problem `bad-option` for a function that is not there, `cannot-write` for changes that get in each other's way
 */
export function planFixes(asked: Asked): FixPlan {
  const first = attempt(asked)
  const traced = first.promised.gone.filter(({ remedies = [] }) => remedies.some(({ setting }) => setting === 'tracing'))
  if (traced.length === 0) return first
  const after = asked.declaredWith(first.texts)
  const mute = new Set<Finding>(traced.filter(({ about }) => !mayTrace(after, about)))
  if (mute.size === 0) return first
  const second = attempt({ ...asked, findings: asked.findings.filter((one) => !mute.has(one)) })
  const left = [...mute].map(({ check, because, at }) => ({
    what: `${check}: ${because}; not every role there lets traces be written`,
    at,
  }))
  return { ...second, left: [...second.left, ...left] }
}

/** Nobody gives a role that the team wrote leave to write traces. */
function mayTrace(after: Application, service: Finding['about']): boolean {
  const functions = after.functions.filter((fn) => fn.service === service && !fn.generated)
  return functions.every((fn) => isAllowed(after, fn, 'xray:PutTraceSegments', text('*'), []) === 'yes')
}

function attempt(asked: Asked): FixPlan {
  const { application, files, functions } = asked
  // With functions named, the rest of the project is no matter.
  const settings =
    asked.settings && functions === undefined
      ? settingFixes(
          application,
          asked.findings.filter(({ check }) => asked.checks.has(check)),
          files,
        )
      : { changes: [], gone: [], left: [] }
  const first = textsOf(settings.changes, files)
  const { roles, policies, texts } = asked.permissions ? withRoles(asked, first) : { roles: noRoles, policies: [], texts: first }
  const keeping = roles.left.map(({ function: id, why, at }) => ({ what: `${id} keeps its role: ${why}`, at }))
  return { texts, promised: { gone: settings.gone, policies }, left: [...keeping, ...settings.left], notes: roles.notes }
}

interface WithRoles {
  readonly roles: RolePlan
  readonly policies: readonly LeastPolicy[]
  readonly texts: ReadonlyMap<string, string>
}

function withRoles({ application, files, declaredWith, functions }: Asked, first: ReadonlyMap<string, string>): WithRoles {
  const names = application.functions.map(({ logicalId }) => logicalId)
  const missing = functions?.find((name) => !names.includes(name))
  if (missing !== undefined) throw new Problem('bad-option', `There is no function ${missing}`, `There are ${names.join(', ')}.`)
  // What the code does is the same whatever the settings are.
  const app = first.size === 0 ? application : { ...declaredWith(first), code: application.code }
  const now = first.size === 0 ? files : filesOf((file) => first.get(file) ?? files.text(file), files.templates)
  const chosen = new Set(app.functions.flatMap(({ id, logicalId }) => (functions?.includes(logicalId) === false ? [] : [id])))
  const policies = leastPolicies(app).filter((policy) => chosen.has(policy.function))
  const roles = ownRoles(app, policies, now, (plan) => {
    const edited = editedTexts(plan.changes, now)
    return 'texts' in edited ? declaredWith(new Map([...first, ...edited.texts])) : undefined
  })
  const written = new Set(roles.written)
  return {
    roles,
    policies: policies.filter((policy) => written.has(policy.function)),
    texts: new Map([...first, ...textsOf(roles.changes, now)]),
  }
}

function textsOf(changes: readonly FileChange[], files: Files): ReadonlyMap<string, string> {
  const edited = editedTexts(changes, files)
  if ('texts' in edited) return edited.texts
  const { why, at } = edited.unplaced
  throw new Problem('cannot-write', `A change cannot be placed in ${at.file}:${at.line}: ${why}`, 'Nothing was written.')
}
