import type { Place } from './place.ts'
import type { Known } from './known.ts'
import type { Text } from './text.ts'
import type { FunctionId, ResourceId, RouteId, ServiceId } from './ids.ts'
import type { View } from './view.ts'

/** An HTTP (or WebSocket) entry into the application: what an attacker can address. */
export interface Route {
  readonly id: RouteId
  readonly service: ServiceId
  readonly gateway: Gateway
  /** The gateway; missing for a function URL. */
  readonly api: ResourceId | undefined
  /** Upper case; `ANY` for all. WebSocket routes: `ROUTE`. */
  readonly method: string
  /** With parameters as `{id}` and `{proxy+}`; `$connect`, `$default` for WebSocket routes. */
  readonly path: string
  readonly authorization: Known<Authorization>
  /** A security scheme that the API's description asks for here and that the gateway does not enforce. */
  readonly unenforced: string | undefined
  /** A key of a usage plan is asked for. A key tells clients apart; it does not authenticate. */
  readonly apiKey: Known<boolean>
  readonly validation: Known<Validation>
  readonly throttle: Known<Throttle | 'none'>
  readonly cors: Known<Cors | 'none'>
  readonly target: Known<RouteTarget>
  /** Where the gateway makes the event itself: its templates, as they are written. Missing where the function gets the request. */
  readonly eventTemplates?: Known<readonly Text[]>
  /** How long the gateway waits for an answer, or that it hands it on as it comes; missing where its usual limit holds. */
  readonly waitsSeconds?: Known<number | 'streams'>
  readonly at: Place
  readonly view: View
}

/** `function-host`: the platform's own address, where nobody puts a gateway before it: of an Azure function app, of a Google function. */
export type Gateway = 'rest' | 'http' | 'websocket' | 'function-url' | 'function-host' | 'load-balancer' | 'graphql'

export type Authorization =
  | { readonly kind: 'none' }
  | { readonly kind: 'iam' }
  | { readonly kind: 'jwt'; readonly issuer: Known<Text>; readonly audience: Known<readonly Text[]>; readonly scopes: readonly string[] }
  | { readonly kind: 'user-pool'; readonly pools: Known<readonly Text[]>; readonly scopes: readonly string[] }
  | {
      readonly kind: 'function'
      readonly function: Known<FunctionId | Text>
      readonly cacheSeconds: Known<number>
      readonly identitySources: Known<readonly string[]>
    }
  | { readonly kind: 'api-key' }
  /** A resource policy or a private network admits only some callers. */
  | { readonly kind: 'network'; readonly how: string }
  | { readonly kind: 'mutual-tls' }
  /** A load balancer signs users in by OIDC or a user pool. */
  | { readonly kind: 'oidc' }

/** What the gateway itself checks of a request before the function runs. */
export interface Validation {
  readonly body: boolean
  readonly parameters: boolean
}

/** Requests a second and burst size. */
export interface Throttle {
  readonly rate: Known<number>
  readonly burst: Known<number>
}

export interface Cors {
  readonly origins: Known<readonly Text[]>
  readonly credentials: Known<boolean>
  readonly at: Place
}

export type RouteTarget =
  | { readonly kind: 'function'; readonly function: FunctionId }
  | { readonly kind: 'resource'; readonly resource: ResourceId }
  /** A cloud service called directly, such as `sqs:SendMessage`, where the resource could not be told. */
  | { readonly kind: 'service'; readonly action: string }
  | { readonly kind: 'url'; readonly url: Text }
  /** Answers by itself (CORS preflight, fixed answers). */
  | { readonly kind: 'mock' }
  | { readonly kind: 'none' }
