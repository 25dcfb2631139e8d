import type { Place } from './place.ts'
import type { Known } from './known.ts'
import type { Text } from './text.ts'
import type { FunctionId, ResourceId, RoleId, RouteId } from './ids.ts'
import type { View } from './view.ts'

/** Something that is called, fed or notified: inside the application, or known only by its name. */
export type Target =
  | { readonly kind: 'function'; readonly id: FunctionId }
  | { readonly kind: 'resource'; readonly id: ResourceId }
  | { readonly kind: 'role'; readonly id: RoleId }
  | { readonly kind: 'external'; readonly name: Text }

interface TriggerBase {
  readonly at: Place
  readonly view: View
  /** A trigger can be declared and switched off. */
  readonly enabled: Known<boolean>
}

export type Trigger = TriggerBase &
  (
    | HttpTrigger
    | UrlTrigger
    | BucketTrigger
    | QueueTrigger
    | TopicTrigger
    | StreamTrigger
    | BrokerTrigger
    | ScheduleTrigger
    | BusTrigger
    | EmailTrigger
    | IotTrigger
    | UserPoolTrigger
    | GraphqlTrigger
    | WorkflowTrigger
    | RepositoryTrigger
    | LogsTrigger
    | EdgeTrigger
    | AuthorizerTrigger
    | CustomResourceTrigger
    | DirectTrigger
    | OtherTrigger
  )
export type TriggerKind = Trigger['kind']

export interface HttpTrigger {
  readonly kind: 'http'
  readonly route: RouteId
}
export interface UrlTrigger {
  readonly kind: 'url'
  readonly route: RouteId
}
export interface BucketTrigger {
  readonly kind: 'bucket'
  readonly bucket: Known<Target>
  readonly events: Known<readonly string[]>
  readonly prefix: Known<Text> | undefined
  readonly suffix: Known<Text> | undefined
}
export interface QueueTrigger extends Polled {
  readonly kind: 'queue'
  readonly queue: Known<Target>
}
export interface TopicTrigger {
  readonly kind: 'topic'
  readonly topic: Known<Target>
  /** The subscription's filter policy, as written; undefined when all messages pass. */
  readonly filter: Known<unknown> | undefined
  readonly filterScope: Known<'attributes' | 'body'>
  readonly deadLetter: Known<Target | 'none'>
}
/** Ordered shards: table streams, Kinesis, Kafka, change streams. A poisonous record blocks its shard until it expires. */
export interface StreamTrigger extends Polled {
  readonly kind: 'stream'
  readonly flavour: 'table' | 'kinesis' | 'kafka' | 'document-database'
  readonly source: Known<Target>
  readonly maxRetries: Known<number | 'until-expiry'>
  readonly maxAgeSeconds: Known<number | 'until-expiry'>
  readonly bisect: Known<boolean>
  /** Of Kafka: a cluster that is no resource of the platform. */
  readonly selfManaged?: boolean
  readonly access?: SourceAccess
}
/** How the platform comes to a source that does not know its identities. */
export interface SourceAccess {
  /** Where what it signs in with stands. */
  readonly secrets: readonly Known<Target>[]
  /** It goes through a private network that is named there. */
  readonly network: boolean
}
export interface BrokerTrigger extends Polled {
  readonly kind: 'broker'
  readonly broker: Known<Target>
  readonly access?: SourceAccess
}
export interface ScheduleTrigger {
  readonly kind: 'schedule'
  readonly expression: Known<Text>
  readonly input: Known<Text> | undefined
}
export interface BusTrigger {
  readonly kind: 'bus'
  readonly bus: Known<Target> | 'default'
  /** The event pattern as plain data, as far as it could be read. */
  readonly pattern: Known<unknown>
  readonly rule: ResourceId | undefined
}
export interface EmailTrigger {
  readonly kind: 'email'
  readonly recipients: Known<readonly Text[]>
}
export interface IotTrigger {
  readonly kind: 'iot'
  readonly sql: Known<Text>
}
export interface UserPoolTrigger {
  readonly kind: 'user-pool'
  readonly pool: Known<Target>
  readonly hook: string
}
export interface GraphqlTrigger {
  readonly kind: 'graphql'
  readonly route: RouteId
  readonly type: string
  readonly field: string
  /** The function gets the event as the platform makes it: no template and no code of the resolver makes another. */
  readonly direct?: boolean
  /** The modes that let a caller ask for the field, where directives of the schema name them: `aws_iam`. */
  readonly modes?: readonly string[]
}
export interface WorkflowTrigger {
  readonly kind: 'workflow'
  readonly workflow: ResourceId
  readonly state: string
}
/** Code changes and builds: repository events, pipeline jobs, webhooks. */
export interface RepositoryTrigger {
  readonly kind: 'repository'
  readonly source: string
  readonly repository: Known<Target> | undefined
}
export interface LogsTrigger {
  readonly kind: 'logs'
  readonly group: Known<Target>
  readonly filter: Known<Text>
}
export interface EdgeTrigger {
  readonly kind: 'edge'
  readonly distribution: Known<Target>
  readonly hook: string
}
/** The function decides for a gateway who may pass. */
export interface AuthorizerTrigger {
  readonly kind: 'authorizer'
  readonly api: ResourceId | undefined
  readonly flavour: 'token' | 'request' | 'graphql' | 'iot'
}
export interface CustomResourceTrigger {
  readonly kind: 'custom-resource'
  readonly type: string
}
/** Somebody holds a permission to invoke it and no event source is known. */
export interface DirectTrigger {
  readonly kind: 'direct'
  readonly principal: Known<Text>
}
/** A source that the catalogue knows only by the provider's name (Alexa, Lex, Connect, Config, …). */
export interface OtherTrigger {
  readonly kind: 'other'
  readonly source: string
  /** The thing of the application that calls the function, where there is one: a delivery stream, an agent. */
  readonly by?: ResourceId
}

interface Polled {
  readonly batchSize: Known<number>
  readonly maxConcurrency: Known<number | 'unlimited'>
  /** One bad record can be reported without failing the batch. */
  readonly partialFailures: Known<boolean>
  readonly onFailure: Known<Target | 'none'>
  readonly filter: Known<unknown> | undefined
}
