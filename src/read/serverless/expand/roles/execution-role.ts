import type { Buildable } from '../../../document/build.ts'
import { entriesOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import type { ServiceFunction } from '../../functions.ts'
import { ids, roleIdOf } from '../../names.ts'
import type { SlsService } from '../../service.ts'
import { attribute } from '../stack.ts'

/** Which role a function runs with. */
export type ExecutionRole =
  /** Written by the team: an ARN, a logical id, or a function of CloudFormation. */
  | { readonly kind: 'given'; readonly role: Node }
  /** One for this function, by the plugin serverless-iam-roles-per-function or by framework 4. */
  | { readonly kind: 'own' }
  /** The one that all functions of a service share. */
  | { readonly kind: 'shared' }

export function roleKindOf(service: SlsService, fn: ServiceFunction): ExecutionRole {
  const given = fn.get('role') ?? existingRole(service)
  if (given !== undefined) return { kind: 'given', role: given }
  return hasOwnRole(service, fn) ? { kind: 'own' } : { kind: 'shared' }
}

export function executionRoleOf(service: SlsService, fn: ServiceFunction): Buildable {
  const role = roleKindOf(service, fn)
  if (role.kind === 'shared') return attribute(ids.role)
  if (role.kind === 'own') return attribute(roleIdOf(fn.key))
  const written = stringOf(role.role)
  return written === undefined || written.includes(':') ? role.role : attribute(written)
}

/** `provider.role`, or `provider.iam.role` as an ARN or a function of CloudFormation. */
function existingRole(service: SlsService): Node | undefined {
  const modern = service.setting('iam.role')
  if (modern === undefined) return service.setting('role')
  if (modern.kind !== 'map') return modern
  return entriesOf(modern).some(([key]) => key.includes('::') || key === 'Ref') ? modern : service.setting('role')
}

function hasOwnRole(service: SlsService, fn: ServiceFunction): boolean {
  if (stringOf(service.setting('iam.role.mode')) === 'perFunction') return true
  if (fn.get('iam', 'role', 'statements') !== undefined || fn.get('iam', 'role', 'managedPolicies') !== undefined) return true
  return ownStatementsHold(service) && fn.node.kind === 'map' && fn.node.entries.has('iamRoleStatements')
}

/** `iamRoleStatements` of a function is a matter of the plugin; framework 4 reads it, too. */
export function ownStatementsHold(service: SlsService): boolean {
  return [...service.plugins].some((name) => name.includes('iam-roles-per-function')) || service.major === undefined || service.major >= 4
}
