import type { Application, Service } from '../../model/application.ts'
import { child, entriesOf, isNull, stringOf } from '../../read/document/node.ts'
import type { Change } from '../edit/change.ts'
import type { Source } from '../edit/source.ts'
import { namingOf } from '../naming.ts'
import { resourceOf, unplaceable } from './at-hand.ts'
import type { Draft, TemplateAtHand } from './at-hand.ts'
import { detached, lambdaFunction } from './cloudformation.ts'
import { mentionsIn } from './mentions.ts'
import type { LeftOut, Note, RolePlan, Wanted } from './role-plan.ts'
import { samFunction } from './sam.ts'

/** Gives functions of a SAM or CloudFormation template roles of their own. */
export function templateRoles(app: Application, service: Service, wanted: readonly Wanted[], source: Source): RolePlan {
  const template: TemplateAtHand = {
    app,
    service,
    source,
    naming: namingOf(app, service, source.text),
    mentions: mentionsIn(source.document),
  }
  const taken = new Set<string>()
  const drafts = wanted.map((one) => ({ one, draft: draftOf(template, one, taken) }))
  const left: LeftOut[] = []
  const done: { readonly one: Wanted; readonly changes: readonly Change[]; readonly leaves: string | undefined }[] = []
  for (const { one, draft } of drafts) {
    const why = 'why' in draft ? draft.why : unplaceable(source, draft.changes)
    if (why !== undefined) left.push({ function: one.fn.id, why, at: 'why' in draft ? draft.at : one.fn.at })
    else if (!('why' in draft)) done.push({ one, changes: draft.changes, leaves: draft.leaves })
  }
  const globals = globalsInTheWay(template, new Set(done.map(({ one }) => one.fn.logicalId)))
  if (globals.why !== undefined) {
    const { why } = globals
    const kept = done.filter(({ one }) => stringOf(child(resourceOf(template, one.fn.logicalId), 'Type')) === samType)
    left.push(...kept.map(({ one }) => ({ function: one.fn.id, why, at: one.fn.at })))
    done.splice(0, done.length, ...done.filter((each) => !kept.includes(each)))
  }
  const cleanup = unusedRoles(template, done)
  const all = [...done.flatMap(({ changes }) => changes), ...(globals.why === undefined ? globals.changes : []), ...cleanup.changes]
  return {
    changes: all.map((change) => ({ file: source.file, change })),
    written: done.map(({ one }) => one.fn.id),
    left,
    notes: cleanup.notes,
  }
}

const samType = 'AWS::Serverless::Function'

function draftOf(template: TemplateAtHand, wanted: Wanted, taken: Set<string>): Draft {
  const { fn } = wanted
  const type = stringOf(child(resourceOf(template, fn.logicalId), 'Type'))
  if (type === samType) return samFunction(template, wanted)
  if (type === 'AWS::Lambda::Function') return lambdaFunction(template, wanted, taken)
  return { why: 'it is not written as one resource of the template', at: fn.at }
}

interface InTheWay {
  readonly changes: readonly Change[]
  readonly why: string | undefined
}

/** A role or policies for all functions, under Globals: they go when every function has its own, and stay in the way before. */
function globalsInTheWay({ source }: TemplateAtHand, done: ReadonlySet<string>): InTheWay {
  const section = child(source.document, 'Globals', 'Function')
  const keys = ['Role', 'Policies'].filter((key) => !isNull(child(section, key)))
  if (keys.length === 0) return { changes: [], why: undefined }
  const others = entriesOf(child(source.document, 'Resources'))
    .filter(([id, { value }]) => stringOf(child(value, 'Type')) === samType && !done.has(id))
    .map(([id]) => id)
  if (others.length > 0)
    return {
      changes: [],
      why: `Globals.Function.${keys.join(' and ')} would still hold for it, as ${others.slice(0, 3).join(', ')} needs it`,
    }
  const whole = entriesOf(section).length === keys.length
  return {
    changes: whole
      ? [{ kind: 'remove', path: ['Globals', 'Function'] }]
      : keys.map((key) => ({ kind: 'remove', path: ['Globals', 'Function', key] })),
    why: undefined,
  }
}

/** Roles that nobody uses any more go, with what only waited for them. */
function unusedRoles(
  template: TemplateAtHand,
  done: readonly { readonly one: Wanted; readonly leaves: string | undefined }[],
): { readonly changes: readonly Change[]; readonly notes: readonly Note[] } {
  const changes: Change[] = []
  const notes: Note[] = []
  for (const role of new Set(done.flatMap(({ leaves }) => leaves ?? []))) {
    const movedOut = new Set(done.flatMap(({ one, leaves }) => (leaves === role ? [one.fn.logicalId] : [])))
    const attached = detached(template, role)
    const waiting: Change[] = []
    const users = template.mentions.filter(({ name, path: [section, resource, part, property] }) => {
      if (name !== role || resource === role) return false
      if (section === 'Globals') return false
      if (section === 'Resources' && part === 'DependsOn') return false
      if (attached.some(({ path }) => path.length === 2 && path[1] === resource)) return false
      return !(section === 'Resources' && part === 'Properties' && property === 'Role' && movedOut.has(String(resource)))
    })
    const [user] = users
    if (user !== undefined) {
      notes.push({ what: `${role} stays, because it is used here too`, at: user.at })
      continue
    }
    // A list is taken from its end, so that the places before stay what they are.
    for (const { name, path } of template.mentions.toReversed())
      if (name === role && path[2] === 'DependsOn' && path[1] !== role) waiting.push({ kind: 'remove', path })
    const gone: readonly Change[] = [...attached, ...waiting, { kind: 'remove', path: ['Resources', role] }]
    const why = unplaceable(template.source, gone)
    if (why === undefined) changes.push(...gone)
    else
      notes.push({
        what: `${role} stays, although nothing uses it any more: ${why}`,
        at: resourceOf(template, role)?.at ?? template.service.at,
      })
  }
  return { changes, notes }
}
