import type { TriggerKind } from '../model/trigger.ts'
import type { Field } from './field.ts'

/** What Cordon knows about one kind of event, whichever application receives it. Pure data: guard carries it into functions. */
export interface TriggerFacts {
  readonly title: string
  readonly kind: TriggerKind
  readonly provider: 'aws' | 'azure' | 'google' | 'any'
  /**
   * All of these must hold, beside those of `within`. `declared`: the event has no shape of its own (the sender's JSON as it
   * stands), so only the declared trigger tells what it is.
   */
  readonly recognise: readonly Requirement[] | 'declared'
  /** Id of the entry that carries this one: an S3 notification inside a queue's message. */
  readonly within?: string
  /** The list of records, where one invocation gets several events: `Records`, `records.*`, the empty path for a bare list. */
  readonly batch?: string
  readonly fields: readonly Field[]
  /** How the sender proves who he is, for the function itself to check. */
  readonly signature?: { readonly path: string; readonly scheme: 'hmac-sha256-hex' | 'shared-token' }
  readonly trust: Trust
  readonly retries: Retries
  /** The answer can name the records that failed, so that the others are not repeated. */
  readonly partialFailures: boolean
  readonly answer: Answer
  /** No genuine event is larger, as JSON in UTF-8. Undefined: the provider names no limit. */
  readonly maxBytes: number | undefined
  /** The provider's page that the row was written from. */
  readonly reference: string
}

/**
 * Who can cause the event unless the application says otherwise. `public`: anybody. `as-route`: whoever its route lets in.
 * `as-source`: whoever can write to the bucket, queue, topic, pool … or may invoke. `internal`: only the platform or the deployer.
 */
export type Trust = 'public' | 'as-route' | 'as-source' | 'internal'

/**
 * Who repeats a failed invocation. `async`: Lambda's own queue, twice by default. `poll`: the poller, until success, expiry or
 * dead letter. `source`: the sending service, a few times.
 */
export type Retries = 'none' | 'async' | 'poll' | 'source'

/** What becomes of the returned value. `policy` admits or refuses, `edge` changes the request or answer, `value` goes to the caller. */
export type Answer = 'http' | 'policy' | 'edge' | 'user-pool' | 'batch-failures' | 'records' | 'value' | 'none'

/**
 * One thing that must hold of the event. Paths as in {@link Field}, without `*`; of a list the first item is looked at.
 * `anyCase`: the last key may be spelled in any case, as header names are.
 */
export type Requirement = { readonly path: string; readonly anyCase?: true } & (
  | { readonly type: 'string' | 'number' | 'boolean' | 'object' | 'list' }
  | { readonly is: string }
  | { readonly oneOf: readonly string[] }
  | { readonly starts: string }
  | { readonly includes: string }
  /** A string of JSON in which these hold. */
  | { readonly json: readonly Requirement[] }
)
