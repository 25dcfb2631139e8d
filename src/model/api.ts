import type { Known } from './known.ts'
import type { Place } from './place.ts'
import type { Cors, Throttle } from './route.ts'
import type { Text } from './text.ts'
import type { Target } from './trigger.ts'

export interface Api {
  readonly kind: 'api'
  readonly flavour: 'rest' | 'http' | 'websocket' | 'graphql'
  readonly endpoint: Known<'edge' | 'regional' | 'private'>
  /** The provider's own address answers too, beside custom domains. */
  readonly defaultEndpoint: Known<boolean>
  readonly stages: readonly Stage[]
  readonly cors: Known<Cors | 'none'>
  readonly protectedByWebAcl: Known<boolean>
  /** GraphQL only. */
  readonly graphql: Graphql | undefined
  /** Why routes may be missing from the model. */
  readonly routesUnknown: string | undefined
}
export interface Stage {
  readonly name: Known<Text>
  readonly accessLog: Known<boolean>
  readonly executionLog: Known<'off' | 'errors' | 'info'>
  /** Full requests and answers go to the log. */
  readonly dataTrace: Known<boolean>
  readonly tracing: Known<boolean>
  readonly throttle: Known<Throttle | 'none'>
  readonly cache: Known<{ readonly encrypted: Known<boolean> } | 'none'>
  readonly at: Place
}
export interface Graphql {
  /** Default mode first: `API_KEY`, `AWS_IAM`, `AMAZON_COGNITO_USER_POOLS`, `OPENID_CONNECT`, `AWS_LAMBDA`. */
  readonly modes: Known<readonly string[]>
  /** The operations that the API key opens, as `Query.products`; none where no mode is a key. */
  readonly keyOpens: Known<readonly string[]>
  readonly introspection: Known<boolean>
  /** 0: no limit. */
  readonly depthLimit: Known<number>
  readonly logging: Known<boolean>
  /** Whole requests and answers of each field in the log. */
  readonly verboseLog: Known<boolean>
}
export interface Domain {
  readonly kind: 'domain'
  /** `TLS_1_0`, `TLS_1_2`, … as written. */
  readonly minimumTls: Known<string>
  readonly mutualTls: Known<boolean>
  readonly apis: readonly Known<Target>[]
}
export interface UsagePlan {
  readonly kind: 'usage-plan'
  readonly apis: readonly Known<Target>[]
  readonly throttle: Known<Throttle | 'none'>
  /** Requests per period. */
  readonly quota: Known<number | 'none'>
}
