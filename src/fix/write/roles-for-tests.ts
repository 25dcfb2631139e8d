import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { known } from '../../model/known.ts'
import type { Text } from '../../model/text.ts'
import type { LeastPolicy, LeastStatement } from '../../permissions/least-policy.ts'
import type { Need, Unknown } from '../../permissions/need.ts'
import { noOptions, projectOf, readProject } from '../../read/index.ts'
import { editedTexts } from '../edited-texts.ts'
import { filesOf } from '../files.ts'
import { ownRoles } from '../own-roles.ts'

/** What a function needs in a test: `action thing` or `action arn:…`; `Orders` is the ARN of the thing of that name. */
export type TestNeeds = Readonly<Record<string, readonly string[] | 'unknown'>>

export interface Roles {
  readonly before: Application
  readonly after: Application
  readonly texts: ReadonlyMap<string, string>
  readonly written: readonly string[]
  readonly left: readonly string[]
  readonly notes: readonly string[]
  /** The same once more on what was written. */
  readonly again: () => Roles
}

/** Writes roles into the files of a test, for functions whose needs are given. */
export function rolesIn(files: Readonly<Record<string, string>>, needs: TestNeeds): Roles {
  const read = (texts: ReadonlyMap<string, string>): Application => readProject(projectOf(texts), noOptions)
  const all = new Map(Object.entries(files))
  const before = read(all)
  const policies = before.functions.flatMap((fn) => {
    const wanted = needs[fn.logicalId]
    return wanted === undefined ? [] : [policyOf(before, fn, wanted)]
  })
  const templates = before.files.filter(({ as }) => as !== 'other' && as !== 'unread').map(({ path }) => path)
  const source = filesOf((file) => all.get(file), templates)
  const plan = ownRoles(before, policies, source, (bare) => {
    const edited = editedTexts(bare.changes, source)
    return 'texts' in edited ? read(new Map([...all, ...edited.texts])) : undefined
  })
  const edited = editedTexts(plan.changes, source)
  if ('unplaced' in edited) throw new Error(JSON.stringify(edited.unplaced))
  const texts = new Map([...all, ...edited.texts])
  return {
    before,
    after: read(texts),
    texts,
    written: plan.written,
    left: plan.left.map(({ function: id, why }) => `${id}: ${why}`),
    notes: plan.notes.map(({ what }) => what),
    again: () => rolesIn(Object.fromEntries(texts), needs),
  }
}

function policyOf(app: Application, fn: Fn, wanted: readonly string[] | 'unknown'): LeastPolicy {
  const unknowns: readonly Unknown[] = wanted === 'unknown' ? [{ of: 'all', why: 'the code was not followed', at: fn.at }] : []
  const statements = (wanted === 'unknown' ? [] : wanted).map((one): LeastStatement => {
    const [action = '', ...rest] = one.split(' ')
    const arn = textOf(app, fn, rest.join(' '))
    const need: Need = {
      function: fn.id,
      action,
      scope: { arns: [arn], fit: 'exact', things: [] },
      conditions: [],
      reason: { kind: 'code', operation: action, at: fn.at },
      optional: false,
    }
    const conditions = action === 'kms:Decrypt' ? [{ operator: 'StringEquals', key: 'kms:ViaService', values: known([['s3']]) }] : []
    return { sid: '', actions: [action], resources: [arn], conditions, needs: [{ ...need, conditions }], wide: undefined }
  })
  return { function: fn.id, statements, unknowns }
}

/** `Orders/index/*` is `${Orders.Arn}/index/*`. */
function textOf(app: Application, fn: Fn, written: string): Text {
  if (written === '*' || written.startsWith('arn:')) return [written]
  const [name = '', ...rest] = written.split(/(?=[/:])/)
  const thing = [...app.resources, ...app.functions].find((one) => one.logicalId === name && one.service === fn.service)
  if (thing === undefined) return [{ kind: 'unknown', why: `there is no ${name}` }]
  const tail = rest.join('')
  return [{ kind: 'reference', to: thing.id, attribute: 'Arn' }, ...(tail === '' ? [] : [tail])]
}
