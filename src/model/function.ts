import type { Place } from './place.ts'
import type { Known } from './known.ts'
import type { Text } from './text.ts'
import type { FunctionId, ResourceId, RoleId, ServiceId } from './ids.ts'
import type { Statement } from './role.ts'
import type { Target, Trigger } from './trigger.ts'
import type { View } from './view.ts'

export interface Fn {
  readonly id: FunctionId
  readonly service: ServiceId
  /** What the team calls it: logical id, or its key in serverless.yml. */
  readonly logicalId: string
  readonly name: Known<Text> | undefined
  /** `nodejs22.x`; undefined for functions packed as images. */
  readonly runtime: Known<string> | undefined
  readonly packaging: 'zip' | 'image' | 'inline'
  readonly image: Known<Text> | undefined
  readonly handler: Known<string> | undefined
  readonly code: Known<Code>
  readonly triggers: readonly Trigger[]
  readonly role: Known<RoleReference>
  /** Who else may invoke it, by its own resource policy. */
  readonly invokers: readonly Statement[]
  readonly environment: readonly EnvironmentVariable[]
  /** Why the environment is not complete, where it is not. */
  readonly environmentUnknown: string | undefined
  readonly limits: Limits
  readonly failure: Failure
  readonly logging: { readonly group: ResourceId | undefined; readonly retentionDays: Known<number | 'never'> }
  readonly tracing: Known<boolean>
  readonly network: Known<Network | 'none'>
  /** File systems that it mounts. */
  readonly fileSystems?: readonly Known<Target>[]
  readonly layers: readonly Layer[]
  /** Key for the environment; `provider-key` unless the team named one. */
  readonly environmentKey: Known<'provider-key' | 'own-key'>
  /** That key, where one is named. */
  readonly environmentKeyName?: Known<Text>
  /** Deployed a helper of the framework, not written by the team (custom resources, log retention, …). */
  readonly generated: boolean
  readonly at: Place
  readonly view: View
}

/** Where the handler's source stands. */
export interface Code {
  /** Directory (or archive) that is packed, relative to the scanned directory. */
  readonly root: string
  /** The file that exports the handler, when it was found. */
  readonly file: string | undefined
  /** The exported name: `handler`, `app.lambda_handler`'s last part. */
  readonly symbol: string | undefined
  /** Source written inside the template. */
  readonly inline?: { readonly source: string; readonly at: Place }
  /** Why there is no file. */
  readonly missing?: string
  /** How the platform calls it, where that is not with an event and a context. */
  readonly called?: Called
}

/** What a platform hands to a function, by the names of its parameters. */
export interface Called {
  readonly by: 'azure' | 'google'
  readonly with: readonly Binding[]
  /** The name under which its file registers it when it is loaded, in place of an export. */
  readonly registered?: string
}

/** One thing that comes in or goes out: `req`, an `httpTrigger`. The type is the platform's own word. */
export interface Binding {
  readonly name: string
  readonly type: string
  readonly direction: 'in' | 'out'
  /** The pattern that it names: of a route, of a blob's path. */
  readonly path?: string
  /** The thing that it fills or takes from, with its kind: `azure-queue:jobs`. */
  readonly thing?: string
}

export type RoleReference = { readonly kind: 'role'; readonly role: RoleId } | { readonly kind: 'external'; readonly name: Text }

export interface EnvironmentVariable {
  readonly name: string
  readonly value: Known<Text>
  readonly at: Place
}

export interface Limits {
  readonly timeoutSeconds: Known<number>
  readonly memoryMb: Known<number>
  /** `shared`: takes from the account's pool without a limit of its own. */
  readonly reservedConcurrency: Known<number | 'shared'>
}

/** What happens to an asynchronous event that the function fails to handle. */
export interface Failure {
  readonly deadLetter: Known<Target | 'none'>
  readonly onFailure: Known<Target | 'none'>
  /** Where the answers of asynchronous calls go. */
  readonly onSuccess?: Known<Target | 'none'>
  readonly maxRetries: Known<number>
}

export interface Network {
  readonly subnets: Known<readonly Text[]>
  readonly securityGroups: Known<readonly Text[]>
}

export interface Layer {
  readonly reference: Known<Text>
  readonly at: Place
}
