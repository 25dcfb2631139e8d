import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import type { Validation } from '../../model/route.ts'
import type { Text } from '../../model/text.ts'
import type { Value } from '../document/value.ts'

/** What an OpenAPI 2.0 or 3.x document says, with Amazon API Gateway's extensions. */
export interface ApiDescription {
  readonly operations: readonly Operation[]
  readonly schemes: readonly SecurityScheme[]
  /** `x-amazon-apigateway-policy`; absent where none is written, as the next three. */
  readonly policy: Value
  /** `x-amazon-apigateway-cors`: HTTP APIs only. */
  readonly cors: Value
  /** `x-amazon-apigateway-endpoint-configuration`. */
  readonly endpoint: Value
  /** `x-amazon-apigateway-api-key-source`: `HEADER` or `AUTHORIZER`. */
  readonly apiKeySource: Value
  /** Parts that could not be read, each with its reason: while not empty, there may be operations that are not listed. */
  readonly unknowns: readonly { readonly why: string; readonly at: Place }[]
}

export interface Operation {
  /** Upper case; `ANY` for `x-amazon-apigateway-any-method`. */
  readonly method: string
  readonly path: string
  /** Where the method's key stands. */
  readonly at: Place
  /** The template's condition under which it exists. */
  readonly when: string | undefined
  /** What must be shown: one of the alternatives, each of which may ask for several things. No alternative: nothing. */
  readonly security: Known<Security>
  /**
   * Who wrote the security. REST APIs do not use that of the whole document: "security needs to be defined at an operation level".
   * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
   */
  readonly securityFrom: 'operation' | 'document' | 'nobody'
  /** `x-amazon-apigateway-auth`: `NONE` or `AWS_IAM`, in upper case; undefined where it is not written. */
  readonly authorizationType: Known<string> | undefined
  readonly integration: Integration | undefined
  /** The request validator that is named for it. HTTP APIs have none and ignore it. */
  readonly validation: Known<Validation>
  /** The request's body has a schema: without one there is nothing to validate a body by. */
  readonly hasBodySchema: Known<boolean>
  /** Parameters of the path and of the operation. */
  readonly parameters: readonly Parameter[]
}

export type Security = readonly (readonly Requirement[])[]

export interface Requirement {
  readonly name: string
  readonly scopes: Known<readonly string[]>
  /** Unknown where the document defines no such scheme. */
  readonly scheme: Known<SecurityScheme>
}

/**
 * What a scheme makes the gateway do. `documentation`: nothing; the scheme tells people what the function behind is said to check.
 */
export type Enforcement = 'authorizer' | 'iam' | 'api-key' | 'documentation'

export interface SecurityScheme {
  readonly name: string
  /** `apiKey`, `http`, `oauth2`, `openIdConnect`, `basic`, `mutualTLS` as written. */
  readonly type: Known<string>
  readonly enforcement: Known<Enforcement>
  readonly authorizer: Authorizer | undefined
  readonly at: Place
}

/** `x-amazon-apigateway-authorizer`: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html */
export interface Authorizer {
  /** `token`, `request`, `cognito_user_pools` or `jwt`, in lower case. */
  readonly type: Known<string>
  /** `authorizerUri`: the ARN that invokes the function. */
  readonly uri: Value
  /** `providerARNs`: the user pools. */
  readonly providers: Value
  /** The parts of the comma-separated `identitySource`. */
  readonly identitySources: Known<readonly string[]>
  /** Undefined where it is not written: REST APIs then remember for 300 seconds, HTTP APIs not at all. */
  readonly cacheSeconds: Known<number> | undefined
  readonly jwt: { readonly issuer: Known<Text>; readonly audience: Known<readonly Text[]> } | undefined
  readonly at: Place
}

/** `x-amazon-apigateway-integration`. */
export interface Integration {
  /** `aws_proxy`, `aws`, `http_proxy`, `http` or `mock`, in lower case. */
  readonly type: Known<string>
  readonly uri: Value
  readonly httpMethod: Known<string>
  readonly credentials: Value
  /** `integrationSubtype` of HTTP APIs, such as `SQS-SendMessage`. */
  readonly subtype: Known<string>
  /** The whole extension, its reference followed. */
  readonly value: Value
  readonly at: Place
}

export interface Parameter {
  readonly name: string
  /** `path`, `query`, `header`, `cookie`. */
  readonly in: string
  readonly required: Known<boolean>
}
