import type { Application } from './application.ts'
import type { Fn } from './function.ts'
import type { ResourceId } from './ids.ts'
import { values } from './known.ts'
import type { Resource } from './resource.ts'
import { referencesOf } from './text.ts'
import type { Text } from './text.ts'
import type { Known } from './known.ts'

/** What stands behind a security group of the project. */
export interface Members {
  readonly functions: readonly Fn[]
  readonly resources: readonly Resource[]
}

export function membersOf(app: Application, group: ResourceId): Members {
  const names = (groups: Known<readonly Text[]>): boolean => values(groups).flat().flatMap(referencesOf).includes(group)
  return {
    functions: app.functions.filter(
      (fn) => !fn.generated && values(fn.network).some((network) => network !== 'none' && names(network.securityGroups)),
    ),
    resources: app.resources.filter(({ securityGroups }) => securityGroups !== undefined && names(securityGroups)),
  }
}
