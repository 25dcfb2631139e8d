import { wildcardMatches } from '../wildcard.ts'
import { azureRoles } from './azure-roles.ts'
import { googleRoles } from './google-roles.ts'

/** A role that Azure or Google Cloud brings along. Patterns hold `*` for any run of characters. */
export interface ProviderRole {
  /** `Storage Blob Data Reader`, `roles/pubsub.publisher` */
  readonly name: string
  /** On whole projects or subscriptions and of all services: nothing to give to a function. */
  readonly basic?: true
  readonly actions: readonly string[]
  readonly notActions: readonly string[]
  /** Azure's actions on data, which are granted apart; Google has none. */
  readonly dataActions: readonly string[]
  readonly notDataActions: readonly string[]
}

/** What somebody needs: Azure's `Microsoft.Web/sites/read`, Google's `pubsub.topics.publish`; without wildcards. */
export interface NeededPermissions {
  readonly actions?: readonly string[]
  readonly dataActions?: readonly string[]
}

type RoleProvider = 'azure' | 'google'

const rolesOf = { azure: azureRoles, google: googleRoles } as const satisfies Record<RoleProvider, readonly ProviderRole[]>

/** The role of this name, as the provider writes it; case does not matter. Undefined: not in the table, which holds only those that matter to serverless. */
export function providerRole(provider: RoleProvider, name: string): ProviderRole | undefined {
  const lower = name.toLowerCase()
  return rolesOf[provider].find((role) => role.name.toLowerCase() === lower)
}

/** Does the role allow all of this? */
export function roleAllows(role: ProviderRole, { actions = [], dataActions = [] }: NeededPermissions): boolean {
  return (
    actions.every((one) => allows(role.actions, role.notActions, one)) &&
    dataActions.every((one) => allows(role.dataActions, role.notDataActions, one))
  )
}

/**
 * The role that allows all of this and the least besides. Undefined: none in the table does, but for the basic ones (Owner, Contributor, …), which are
 * never proposed; a custom role is the answer then.
 */
export function narrowestRole(provider: RoleProvider, permissions: NeededPermissions): ProviderRole | undefined {
  return rolesOf[provider]
    .filter((role) => role.basic !== true && roleAllows(role, permissions))
    .toSorted((a, b) => breadth(a) - breadth(b) || (a.name < b.name ? -1 : 1))[0]
}

function allows(patterns: readonly string[], taken: readonly string[], action: string): boolean {
  const matches = (pattern: string): boolean => wildcardMatches(pattern.toLowerCase(), action.toLowerCase())
  return patterns.some(matches) && !taken.some(matches)
}

/** A guess at how many permissions the role's patterns stand for: the earlier a wildcard stands, the more. */
function breadth({ actions, dataActions }: ProviderRole): number {
  return [...actions, ...dataActions].reduce((sum, pattern) => sum + weight(pattern), 0)
}

function weight(pattern: string): number {
  const star = pattern.indexOf('*')
  if (star < 0) return 1
  const depth = pattern.slice(0, star).split(/[/.]/).length
  return pattern.endsWith('/read') ? 200 / depth : 1000 / depth
}
