import type { Application, Service } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { child, entriesOf, isNull, itemsOf, stringOf } from '../../read/document/node.ts'
import type { Node } from '../../read/document/node.ts'
import { ids, normalized } from '../../read/serverless/names.ts'
import type { Change } from '../edit/change.ts'
import { nodeAt, pathAt } from '../edit/find.ts'
import { place } from '../edit/place.ts'
import type { Path } from '../edit/site.ts'
import type { Source } from '../edit/source.ts'
import type { Files } from '../files.ts'
import { namingOf } from '../naming.ts'
import type { Naming } from '../../permissions/render/cloudformation.ts'
import type { Plain } from '../../permissions/render/plain.ts'
import { rendered, policyDocument } from './at-hand.ts'
import { lambdaTrust, roleHolding } from './cloudformation.ts'
import { arnOwner } from './mentions.ts'
import type { FileChange, LeftOut, Note, RolePlan, Wanted } from './role-plan.ts'
import { inServiceFile } from './service-resources.ts'
import { whyShared } from './shared-file.ts'

const plugin = 'serverless-iam-roles-per-function'

/**
 * How a service of the Serverless Framework gives a function its own role: by the plugin it lists, by what framework 4 brings itself, or, where
 * neither is certain, as a resource that the function names. To such a resource the framework adds nothing: no log, no network, no queue.
 * https://www.serverless.com/framework/docs/providers/aws/guide/iam , https://github.com/functionalone/serverless-iam-roles-per-function
 */
export type Way = 'plugin' | 'native' | 'resource'

interface ServiceAtHand {
  readonly app: Application
  readonly service: Service
  readonly source: Source
  readonly files: Files
  readonly naming: Naming
  readonly way: Way
}

type Draft = { readonly changes: readonly FileChange[]; readonly leaves?: string } | { readonly why: string; readonly at: Fn['at'] }

/** Gives functions of a serverless.yml roles of their own. */
export function serverlessRoles(app: Application, service: Service, wanted: readonly Wanted[], source: Source, files: Files): RolePlan {
  const hand: ServiceAtHand = { app, service, source, files, naming: namingOf(app, service, source.text), way: wayOf(source.document) }
  const left: LeftOut[] = []
  const changes: FileChange[] = []
  const done: Wanted[] = []
  const leaves = new Set<string>()
  for (const one of wanted) {
    const draft = draftOf(hand, one)
    const why = 'why' in draft ? draft.why : whyNotPlaced(files, draft.changes)
    if (why !== undefined || 'why' in draft) {
      left.push({ function: one.fn.id, why: why ?? '', at: 'why' in draft ? draft.at : one.fn.at })
      continue
    }
    changes.push(...draft.changes)
    if (draft.leaves !== undefined) leaves.add(draft.leaves)
    done.push(one)
  }
  const provider = providerStatements(hand, done)
  const roles = unusedRoles(hand, leaves, done)
  return {
    changes: [...changes, ...provider.changes, ...roles.changes],
    written: done.map(({ fn }) => fn.id),
    left,
    notes: [...provider.notes, ...roles.notes],
  }
}

function wayOf(root: Node): Way {
  const plugins = child(root, 'plugins')
  const listed = itemsOf(plugins?.kind === 'map' ? child(plugins, 'modules') : plugins)
  if (listed.some((one) => stringOf(one)?.includes('iam-roles-per-function') === true)) return 'plugin'
  const version = /(\d{1,3})/.exec(stringOf(child(root, 'frameworkVersion')) ?? '')?.[1]
  return version !== undefined && Number(version) >= 4 ? 'native' : 'resource'
}

function whyNotPlaced(files: Files, changes: readonly FileChange[]): string | undefined {
  for (const { file, change } of changes) {
    const source = files.source(file)
    if ('why' in source) return `${file} cannot be edited: ${source.why}`
    const found = place(source, change)
    if ('why' in found) return `the change cannot be placed: ${found.why}`
  }
  return undefined
}

function draftOf(hand: ServiceAtHand, { fn, statements }: Wanted): Draft {
  const { files, source, service } = hand
  const { file } = fn.at
  const shared = file === source.file ? undefined : whyShared(files, file)
  if (shared !== undefined) return { why: shared, at: fn.at }
  const own = files.source(file)
  if ('why' in own) return { why: `${file} cannot be edited: ${own.why}`, at: fn.at }
  const path = pathAt(own, fn.at)
  if (path === undefined || path.at(-1) !== fn.logicalId) return { why: 'it is not written where it could be changed', at: fn.at }
  const node = nodeAt(own.document, path)
  const provided = child(source.document, 'provider', 'role') ?? providerRole(source.document)
  const role = child(node, 'role')
  if (role === undefined && provided !== undefined) return { why: 'its role is given by the provider, for all functions', at: provided.at }
  const leaves = role === undefined ? undefined : ownRoleNamed(hand, role)
  if (role !== undefined && leaves === undefined) return { why: 'its role is given from outside of the service', at: role.at }
  const made = rendered(statements, hand.naming)
  if ('why' in made) return { why: made.why, at: fn.at }
  const kept = leaves === undefined ? {} : { leaves }
  if (hand.way !== 'resource') {
    const key: Path = hand.way === 'plugin' ? [...path, 'iamRoleStatements'] : [...path, 'iam', 'role', 'statements']
    const set: Change = { kind: 'set', path: key, value: made.statements, ...(role === undefined ? {} : { after: 'role' }) }
    return { changes: [set, ...settled(hand, node, path)].map((change) => ({ file, change })), ...kept }
  }
  if (leaves !== undefined && isOnlyOf(hand, leaves)) return ownResource(hand, leaves, made.statements)
  const logicalId = `${normalized(fn.logicalId)}Role`
  if (hand.app.roles.some(({ id }) => id === `${service.id}/${logicalId}`))
    return { why: `there is a resource ${logicalId} already`, at: fn.at }
  const value = {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: lambdaTrust,
      ...boundaryOf(source.document),
      ...(made.statements.length === 0
        ? {}
        : { Policies: [{ PolicyName: logicalId, PolicyDocument: policyDocument(made.statements) }] }),
    },
  }
  const resource = inServiceFile(source, logicalId, value)
  if ('why' in resource) return { why: resource.why, at: fn.at }
  const named: Change = { kind: 'set', path: [...path, 'role'], value: logicalId, after: 'handler' }
  return {
    changes: [
      { file, change: named },
      { file: source.file, change: resource.change },
    ],
    ...kept,
  }
}

/** The files of the service: its own, and what may be included; not those of other services. */
function ownFiles({ app, service, files }: ServiceAtHand): readonly string[] {
  const others = new Set(app.services.flatMap(({ id, at }) => (id === service.id ? [] : [at.file])))
  return files.templates.filter((file) => !others.has(file))
}

/** How often a resource is named in the files of the service, its own key among them. */
function timesNamed(hand: ServiceAtHand, name: string): number {
  const mention = new RegExp(String.raw`\b${name}\b`, 'g')
  return ownFiles(hand).reduce((sum, file) => sum + [...(hand.files.text(file) ?? '').matchAll(mention)].length, 0)
}

const isOnlyOf = (hand: ServiceAtHand, role: string): boolean => timesNamed(hand, role) === 2

/** A role that is a resource of the service, and that this function alone uses, is rewritten where it stands. */
function ownResource({ app, service, files }: ServiceAtHand, name: string, statements: readonly Plain[]): Draft {
  const at = app.roles.find(({ id }) => id === `${service.id}/${name}`)?.at ?? service.at
  const source = files.source(at.file)
  if ('why' in source) return { why: `${at.file} cannot be edited: ${source.why}`, at }
  const path = pathAt(source, at)
  const shared = whyShared(files, at.file, service.at.file)
  if (path?.at(-1) !== name) return { why: `its role ${name} is not written where it could be changed`, at }
  if (shared !== undefined) return { why: shared, at }
  return { changes: roleHolding(path, nodeAt(source.document, path), statements).map((change) => ({ file: at.file, change })) }
}

/** An existing role for all: an ARN or a call, not the map of settings. */
function providerRole(root: Node): Node | undefined {
  const role = child(root, 'provider', 'iam', 'role')
  if (role === undefined || isNull(role)) return undefined
  if (role.kind !== 'map') return stringOf(role)?.startsWith('${') === true ? undefined : role
  return entriesOf(role).some(([key]) => key.includes('::') || key === 'Ref') ? role : undefined
}

function boundaryOf(root: Node): Readonly<Record<string, string>> {
  const role = child(root, 'provider', 'iam', 'role')
  const written = stringOf(child(role, 'permissionsBoundary') ?? child(role, 'permissionBoundary') ?? child(root, 'provider', 'rolePermissionsBoundary'))
  return written === undefined ? {} : { PermissionsBoundary: written }
}

/** The role of the service that a function names by its logical id. */
function ownRoleNamed({ app, service }: ServiceAtHand, role: Node): string | undefined {
  const name = arnOwner(role) ?? stringOf(role)
  return app.roles.some(({ id }) => id === `${service.id}/${name}`) ? name : undefined
}

/** What would bring back more than the statements: a second role, inherited statements, managed policies. */
function settled({ source, way }: ServiceAtHand, node: Node | undefined, path: Path): readonly Change[] {
  const remove = (...keys: readonly string[]): readonly Change[] =>
    child(node, ...keys) === undefined ? [] : [{ kind: 'remove', path: [...path, ...keys] }]
  const off = (...keys: readonly string[]): readonly Change[] => [{ kind: 'set', path: [...path, ...keys], value: false }]
  if (way === 'plugin') {
    const inherits = stringOf(child(source.document, 'custom', plugin, 'defaultInherit')) !== undefined
    return [...remove('role'), ...(inherits ? off('iamRoleStatementsInherit') : remove('iamRoleStatementsInherit'))]
  }
  const inherits = stringOf(child(source.document, 'provider', 'iam', 'role', 'mode')) === 'perFunction'
  return [
    ...remove('role'),
    ...remove('iamRoleStatements'),
    ...remove('iamRoleStatementsInherit'),
    ...remove('iam', 'role', 'managedPolicies'),
    ...(inherits ? off('iam', 'inheritStatements') : remove('iam', 'inheritStatements')),
  ]
}

interface Cleanup {
  readonly changes: readonly FileChange[]
  readonly notes: readonly Note[]
}

/** The statements for all functions go when none is left that lives by them. */
function providerStatements({ app, service, source, files }: ServiceAtHand, done: readonly Wanted[]): Cleanup {
  const provider = child(source.document, 'provider')
  const role = child(provider, 'iam', 'role')
  const paths: readonly Path[] = (
    [
      ['iamRoleStatements'],
      ['iamManagedPolicies'],
      ['iam', 'role', 'statements'],
      ['iam', 'role', 'managedPolicies'],
    ] as const
  ).filter((path) => child(provider, ...path) !== undefined)
  const [first] = paths
  const at = first === undefined ? undefined : child(provider, ...first.map(String))?.at
  if (first === undefined || at === undefined) return { changes: [], notes: [] }
  const moved = new Set(done.map(({ fn }) => fn.id))
  const sharing = app.functions.filter(
    (fn) =>
      fn.service === service.id &&
      !fn.generated &&
      !moved.has(fn.id) &&
      !values(fn.role).every((reference) => reference.kind === 'external' || reference.role !== `${service.id}/${ids.role}`),
  )
  if (sharing.length > 0)
    return { changes: [], notes: [{ what: `the statements for all functions stay for ${sharing.map(({ logicalId }) => logicalId).join(', ')}`, at }] }
  const named = files.templates.find((file) => files.text(file)?.includes(ids.role) === true)
  if (named !== undefined) return { changes: [], notes: [{ what: `the statements for all functions stay, as ${named} uses ${ids.role}`, at }] }
  // A map that would be left empty goes with its last setting.
  const emptied = (map: Node | undefined, count: number): boolean => entriesOf(map).length === count
  const inRole = paths.filter(([key]) => key === 'iam')
  const whole: readonly Path[] = emptied(role, inRole.length)
    ? [emptied(child(provider, 'iam'), 1) ? ['iam'] : ['iam', 'role']]
    : inRole
  const gone = [...paths.filter(([key]) => key !== 'iam'), ...(inRole.length === 0 ? [] : whole)]
  const changes = gone.map((path): Change => ({ kind: 'remove', path: ['provider', ...path] }))
  const refused = changes.map((change) => place(source, change)).find((found) => 'why' in found)
  return refused !== undefined && 'why' in refused
    ? { changes: [], notes: [{ what: `the statements for all functions stay: ${refused.why}`, at }] }
    : { changes: changes.map((change) => ({ file: source.file, change })), notes: [] }
}

/** Roles of the service that only functions named that have left them. */
function unusedRoles(hand: ServiceAtHand, leaves: ReadonlySet<string>, done: readonly Wanted[]): Cleanup {
  const { app, service, files } = hand
  const changes: FileChange[] = []
  const notes: Note[] = []
  for (const name of leaves) {
    const role = app.roles.find(({ id }) => id === `${service.id}/${name}`)
    if (role === undefined) continue
    const moved = done.filter(({ fn }) => values(fn.role).some((one) => one.kind === 'role' && one.role === role.id)).length
    const source = files.source(role.at.file)
    const path = 'why' in source ? undefined : pathAt(source, role.at)
    const why =
      timesNamed(hand, name) !== moved + 1
        ? 'it is named elsewhere too'
        : 'why' in source || path?.at(-1) !== name
          ? 'it cannot be edited where it stands'
          : (whyShared(files, role.at.file, service.at.file) ?? whyNot(source, path))
    if (why === undefined && path !== undefined) changes.push({ file: role.at.file, change: { kind: 'remove', path } })
    else notes.push({ what: `${name} stays, although ${moved === 1 ? 'its function' : 'its functions'} left it: ${why}`, at: role.at })
  }
  return { changes, notes }
}

function whyNot(source: Source, path: Path): string | undefined {
  const found = place(source, { kind: 'remove', path })
  return 'why' in found ? found.why : undefined
}
