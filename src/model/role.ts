import type { Place } from './place.ts'
import type { Known } from './known.ts'
import type { Text } from './text.ts'
import type { RoleId, ServiceId } from './ids.ts'
import type { View } from './view.ts'

/** One statement of a policy: of a role (identity policy), a resource policy or a trust policy. */
export interface Statement {
  readonly sid?: string
  readonly effect: Known<'Allow' | 'Deny'>
  /** Lower- and upper-case as written, such as `s3:GetObject`; wildcards as written. */
  readonly actions: Known<readonly Text[]>
  readonly notActions: boolean
  readonly resources: Known<readonly Text[]>
  readonly notResources: boolean
  /** Missing in identity policies. */
  readonly principals?: Known<readonly Principal[]>
  readonly notPrincipals: boolean
  readonly conditions: readonly Condition[]
  readonly origin: StatementOrigin
  /** The policy that it is written in, where it is written in one. */
  readonly document?: PolicyOfStatement
  /** It stands in its policy only under a condition of the template. */
  readonly conditional?: true
  readonly at: Place
  readonly view: View
}

/** What a statement shares with the others of its policy. */
export interface PolicyOfStatement {
  /** Where the policy begins: tells two policies of a role apart. */
  readonly at: Place
  /** The version of the language that it is written in. Not known or not written: the older one holds. */
  readonly version?: Known<string>
}

/** Who wrote the statement. What a framework or a managed policy adds is not a line that the team can edit. */
export type StatementOrigin =
  | { readonly kind: 'written' }
  | { readonly kind: 'managed-policy'; readonly name: string }
  | { readonly kind: 'policy-template'; readonly name: string }
  | { readonly kind: 'connector' }
  | { readonly kind: 'framework' }

export interface Principal {
  readonly kind: 'any' | 'aws' | 'service' | 'federated' | 'canonical'
  /** Account, ARN, service name (`sns.amazonaws.com`) or provider; `*` for any. */
  readonly name: Text
}

export interface Condition {
  /** `StringEquals`, `Bool`, … as written, with its set prefix and `IfExists`. */
  readonly operator: string
  /** `aws:SourceArn`, … as written. */
  readonly key: string
  readonly values: Known<readonly Text[]>
}

export interface ManagedPolicy {
  /** Name (`AmazonS3FullAccess`) or ARN as written. */
  readonly policy: Text
  readonly at: Place
}

export interface Role {
  readonly id: RoleId
  readonly service: ServiceId
  readonly name: Known<Text> | undefined
  /** Who may assume it. */
  readonly trust: readonly Statement[]
  /** All that it grants: inline, attached, from templates and connectors, and what known managed policies hold. */
  readonly statements: readonly Statement[]
  readonly managedPolicies: readonly ManagedPolicy[]
  readonly boundary: Known<Text> | undefined
  /** What could not be read of it (an imported policy, an unresolved list): while not empty, "does not grant" is unknown. */
  readonly unknowns: readonly string[]
  readonly at: Place
  readonly view: View
}
