import type { Place } from './place.ts'
import type { Known } from './known.ts'
import type { Text } from './text.ts'
import type { ResourceId, RoleId, ServiceId } from './ids.ts'
import type { Api, Domain, UsagePlan } from './api.ts'
import type { Cors } from './route.ts'
import type { Statement } from './role.ts'
import type { StateData } from './state-data.ts'
import type { Target } from './trigger.ts'
import type { View } from './view.ts'

export interface ResourceBase {
  readonly id: ResourceId
  readonly service: ServiceId
  readonly logicalId: string
  /** The provider's own type name, such as `AWS::SQS::Queue`; for people only. */
  readonly type: string
  /** Physical name; undefined where the provider chooses one. */
  readonly name: Known<Text> | undefined
  /** Survives the removal of its stack (`DeletionPolicy: Retain` or `Snapshot`). */
  readonly retained: Known<boolean>
  /** Its own resource policy. */
  readonly policy: readonly Statement[]
  /** What of its policy could not be read: while there is anything, "does not allow" and "does not deny" are unknown. */
  readonly policyUnknowns?: readonly string[]
  /** The key that it names to be encrypted with, whosever that is: `alias/aws/sqs`, a key of the application. */
  readonly encryptionKey?: Known<Text>
  /** The firewall groups that it stands behind, where it names any. */
  readonly securityGroups?: Known<readonly Text[]>
  /** What comes in from outside through it and is put elsewhere without a function: mail, messages of devices; or what it holds itself. */
  readonly feeds?: readonly Feed[]
  /** Deployed by the framework, not written by the team. */
  readonly generated: boolean
  readonly at: Place
  readonly view: View
}

export interface Feed {
  readonly target: Known<Target>
  readonly of: 'mail' | 'devices' | 'log'
  /** How the names of the objects begin, in a bucket. */
  readonly prefix?: Known<Text>
  readonly at: Place
}

/**
 * `provider-key`: encrypted with a key that the provider owns and hides. `account-key`: the account's provider-managed key.
 * `own-key`: a key whose use the team grants and can withdraw.
 */
export type Encryption = 'none' | 'provider-key' | 'account-key' | 'own-key'

export type Resource = ResourceBase &
  (
    | Bucket
    | Queue
    | Topic
    | Table
    | Stream
    | Bus
    | Rule
    | UserPool
    | IdentityPool
    | Api
    | Domain
    | UsagePlan
    | Workflow
    | Database
    | Store
    | Secret
    | ConfigParameter
    | EncryptionKey
    | LogGroup
    | Alarm
    | Budget
    | Trail
    | LayerVersion
    | Distribution
    | WebAcl
    | SecurityGroup
    | Other
  )
export type ResourceKind = Resource['kind']
export type ResourceOf<K extends ResourceKind> = Extract<Resource, { kind: K }>

interface Bucket {
  readonly kind: 'bucket'
  readonly acl: Known<Text> | undefined
  /** Undefined: not written; the provider blocks public access of new buckets by default (AWS: since April 2023). */
  readonly publicAccessBlock: PublicAccessBlock | undefined
  readonly versioning: Known<boolean>
  readonly encryption: Known<Encryption>
  readonly accessLog: Known<boolean>
  readonly website: Known<boolean>
  /** Whatever is put in is removed after some days. */
  readonly expires?: Known<boolean>
  readonly cors: Cors | undefined
  readonly notifications: readonly {
    readonly target: Known<Target>
    readonly events: Known<readonly string[]>
    readonly prefix: Known<Text> | undefined
    readonly suffix: Known<Text> | undefined
    readonly at: Place
  }[]
}
export interface PublicAccessBlock {
  readonly blockAcls: Known<boolean>
  readonly ignoreAcls: Known<boolean>
  readonly blockPolicy: Known<boolean>
  readonly restrict: Known<boolean>
  readonly at: Place
}
interface Queue {
  readonly kind: 'queue'
  readonly fifo: Known<boolean>
  readonly visibilitySeconds: Known<number>
  readonly retentionSeconds: Known<number>
  readonly redrive: Known<{ readonly target: Known<Target>; readonly maxReceives: Known<number> } | 'none'>
  readonly encryption: Known<Encryption>
}
interface Topic {
  readonly kind: 'topic'
  readonly encryption: Known<Encryption>
  readonly subscriptions: readonly Subscription[]
}
export interface Subscription {
  readonly protocol: Known<string>
  readonly endpoint: Known<Target>
  readonly deadLetter: Known<Target | 'none'>
  readonly filter: Known<unknown> | undefined
  /** What the filter looks at: the message's attributes, or the fields of its JSON. */
  readonly filterScope: Known<'attributes' | 'body'>
  /** Handed on as it is; else wrapped in the topic's own JSON. */
  readonly raw: Known<boolean>
  readonly at: Place
}
interface Table {
  readonly kind: 'table'
  readonly streams: Known<boolean>
  readonly pointInTimeRecovery: Known<boolean>
  readonly deletionProtection: Known<boolean>
  readonly encryption: Known<Encryption>
  readonly billing: Known<'on-demand' | 'provisioned'>
  readonly keys: readonly string[]
}
interface Stream {
  readonly kind: 'stream'
  readonly flavour: 'data' | 'delivery' | 'kafka'
  readonly encryption: Known<Encryption>
  /** Of a delivery stream: the stream that it takes from, and where it delivers to. */
  readonly source?: Known<Target>
  readonly destinations?: readonly { readonly target: Known<Target>; readonly prefix?: Known<Text> }[]
}
interface Bus {
  readonly kind: 'bus'
}
/** A rule of an event bus, a schedule, a pipe: moves events from a source to targets. */
interface Rule {
  readonly kind: 'rule'
  readonly bus: Known<Target> | 'default'
  readonly schedule: Known<Text> | undefined
  readonly pattern: Known<unknown> | undefined
  readonly enabled: Known<boolean>
  readonly targets: readonly RuleTarget[]
}
export interface RuleTarget {
  readonly target: Known<Target>
  readonly deadLetter: Known<Target | 'none'>
  /** What the target gets in place of the event. */
  readonly input?: RuleInput
  readonly at: Place
}
/** `path`: a part of the event. `template`: text with `<name>`, each a part of the event. */
export type RuleInput =
  | { readonly kind: 'constant' }
  | { readonly kind: 'path'; readonly path: Known<string> }
  | { readonly kind: 'template'; readonly paths: readonly (readonly [name: string, path: Known<string>])[]; readonly template: Known<Text> }
interface UserPool {
  readonly kind: 'user-pool'
  readonly password: Known<PasswordPolicy>
  readonly mfa: Known<'off' | 'optional' | 'required'>
  readonly selfSignUp: Known<boolean>
  readonly deletionProtection: Known<boolean>
  /** Adaptive authentication and compromised-credential checks. */
  readonly threatProtection: Known<'off' | 'audit' | 'enforced'>
  readonly clients: readonly UserPoolClient[]
}
export interface PasswordPolicy {
  readonly minimumLength: Known<number>
  readonly lowercase: Known<boolean>
  readonly uppercase: Known<boolean>
  readonly numbers: Known<boolean>
  readonly symbols: Known<boolean>
  readonly at: Place
}
export interface UserPoolClient {
  readonly logicalId: string
  /** `ALLOW_USER_PASSWORD_AUTH`, … */
  readonly flows: Known<readonly string[]>
  /** `implicit`, `code`, `client_credentials`. */
  readonly oauthFlows: Known<readonly string[]>
  readonly callbackUrls: Known<readonly Text[]>
  readonly hidesUnknownUsers: Known<boolean>
  readonly at: Place
}
interface IdentityPool {
  readonly kind: 'identity-pool'
  readonly unauthenticated: Known<boolean>
  readonly unauthenticatedRole: RoleId | undefined
  /** With which its signed-in callers act, by default or by a rule. */
  readonly authenticatedRoles?: readonly RoleId[]
}
interface Workflow {
  readonly kind: 'workflow'
  readonly express: Known<boolean>
  readonly logging: Known<'off' | 'fatal' | 'errors' | 'all'>
  readonly logsData: Known<boolean>
  readonly tracing: Known<boolean>
  readonly role: RoleId | undefined
  readonly states: Known<readonly WorkflowState[]>
}
export interface WorkflowState {
  readonly name: string
  /** `Task`, `Map`, `Choice`, … */
  readonly type: string
  readonly resource: Known<Text> | undefined
  readonly target: Known<Target> | undefined
  /** Map states: parallel iterations; 0 is no limit. */
  readonly maxConcurrency: Known<number> | undefined
  readonly timeoutSeconds: Known<number> | undefined
  readonly retries: boolean
  readonly catches: boolean
  readonly next: readonly string[]
  /** The chain of states that it belongs to: empty for the workflow's own, `Both/0` for the first branch of `Both`, `Each/0` for what is done with an item. */
  readonly chain: string
  /** Its chain starts here. */
  readonly starts: boolean
  readonly data: StateData
  readonly at: Place
}
interface Database {
  readonly kind: 'database'
  readonly engine: Known<Text>
  readonly public: Known<boolean>
  readonly encryption: Known<Encryption>
  readonly deletionProtection: Known<boolean>
  /** Days of automatic backups; 0 is none. */
  readonly backupDays: Known<number>
  /** undefined: managed by the provider's secret store. */
  readonly password: Known<Text> | undefined
  readonly logs: Known<boolean>
}
/** Other places that hold data: file systems, search clusters, caches. */
interface Store {
  readonly kind: 'store'
  readonly flavour: 'file-system' | 'search' | 'cache' | 'warehouse'
  readonly encryption: Known<Encryption>
  readonly encryptedInTransit: Known<boolean>
  readonly backup: Known<boolean>
  readonly public: Known<boolean>
  /** Of its first user, where the template sets one. */
  readonly password?: Known<Text>
  /** It signs its callers in itself, whatever its resource policy says. */
  readonly ownSignIn?: Known<boolean>
}
interface Secret {
  readonly kind: 'secret'
  /** Written into the template. */
  readonly value: Known<Text> | undefined
  readonly generatedValue: Known<boolean>
  readonly rotation: Known<boolean>
}
interface ConfigParameter {
  readonly kind: 'config-parameter'
  readonly secure: Known<boolean>
  readonly value: Known<Text> | undefined
}
interface EncryptionKey {
  readonly kind: 'encryption-key'
  /** `impossible`: the provider rotates no asymmetric, HMAC or imported keys by itself. */
  readonly rotation: Known<boolean | 'impossible'>
  /** Names by which it is called: `alias/orders`. */
  readonly aliases?: readonly Text[]
}
interface LogGroup {
  readonly kind: 'log-group'
  readonly retentionDays: Known<number | 'never'>
  readonly encryption: Known<Encryption>
}
interface Alarm {
  readonly kind: 'alarm'
  readonly namespace: Known<Text>
  readonly metric: Known<string>
  readonly dimensions: readonly { readonly name: string; readonly value: Known<Text> }[]
  /** It notifies somebody. */
  readonly notifies: Known<boolean>
}
interface Budget {
  readonly kind: 'budget'
  readonly notifies: Known<boolean>
}
interface Trail {
  readonly kind: 'trail'
  readonly logging: Known<boolean>
  readonly multiRegion: Known<boolean>
  readonly validation: Known<boolean>
  readonly encryption: Known<Encryption>
}
interface LayerVersion {
  readonly kind: 'layer'
  readonly content: Known<Text> | undefined
}
interface Distribution {
  readonly kind: 'distribution'
  /** `allow-all`, `redirect-to-https`, `https-only` of every behaviour. */
  readonly viewerProtocols: readonly { readonly value: Known<string>; readonly at: Place }[]
  readonly minimumTls: Known<string>
  readonly accessLog: Known<boolean>
  readonly protectedByWebAcl: Known<boolean>
  readonly origins: readonly { readonly domain: Known<Text>; readonly protocol: Known<string>; readonly at: Place }[]
}
interface WebAcl {
  readonly kind: 'web-acl'
  readonly rateLimit: Known<boolean>
  readonly protects: readonly Known<Target>[]
}
interface SecurityGroup {
  readonly kind: 'security-group'
  readonly ingress: readonly NetworkRule[]
  /** `default`: none written, so the provider allows everything out. */
  readonly egress: readonly NetworkRule[] | 'default'
}
export interface NetworkRule {
  readonly from: Known<Text>
  readonly protocol: Known<string>
  readonly ports: Known<readonly [number, number] | 'all'>
  readonly at: Place
}
interface Other {
  readonly kind: 'other'
}
