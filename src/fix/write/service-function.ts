import type { Fn } from '../../model/function.ts'
import type { Plain } from '../../permissions/render/plain.ts'
import { child, entriesOf, isNull, stringOf } from '../../read/document/node.ts'
import type { Node } from '../../read/document/node.ts'
import { normalized } from '../../read/serverless/names.ts'
import type { Change } from '../edit/change.ts'
import { nodeAt, pathAt } from '../edit/find.ts'
import type { Path } from '../edit/site.ts'
import { policyDocument, rendered } from './at-hand.ts'
import { lambdaTrust, roleHolding } from './cloudformation.ts'
import { arnOwner } from './mentions.ts'
import type { FileChange, Wanted } from './role-plan.ts'
import { isOnlyOf } from './service-at-hand.ts'
import type { ServiceAtHand } from './service-at-hand.ts'
import { inServiceFile } from './service-resources.ts'
import { whyShared } from './shared-file.ts'

/** The changes for one function, and the role that it no longer uses; or why it stays as it is. */
export type ServiceDraft =
  | { readonly changes: readonly FileChange[]; readonly leaves?: string }
  | { readonly why: string; readonly at: Fn['at'] }

const plugin = 'serverless-iam-roles-per-function'

/** Gives one function of a serverless.yml its own role. */
export function serviceFunction(hand: ServiceAtHand, { fn, statements }: Wanted): ServiceDraft {
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
      ...(made.statements.length === 0 ? {} : { Policies: [{ PolicyName: logicalId, PolicyDocument: policyDocument(made.statements) }] }),
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

/** A role that is a resource of the service, and that this function alone uses, is rewritten where it stands. */
function ownResource({ app, service, files }: ServiceAtHand, name: string, statements: readonly Plain[]): ServiceDraft {
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
  const written = stringOf(
    child(role, 'permissionsBoundary') ?? child(role, 'permissionBoundary') ?? child(root, 'provider', 'rolePermissionsBoundary'),
  )
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
