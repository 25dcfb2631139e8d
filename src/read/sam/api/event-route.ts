import type { Place } from '../../../model/place.ts'
import type { Mapping } from '../../document/node.ts'
import type { Resource } from '../template.ts'

/** A route that an event asks of an API. */
export interface EventRoute {
  readonly path: string
  /** As OpenAPI writes it: lower case, or {@link anyMethod}. */
  readonly method: string
  /** `x-amazon-apigateway-integration` */
  readonly integration: Mapping
  /** `responses`, where the integration answers by itself. */
  readonly responses: Mapping
  /** Of the event; what they say of authorization, models and limits is the API's business. */
  readonly properties: Mapping
  /** The function or state machine behind it. */
  readonly owner: Resource
  /** The event's key. */
  readonly at: Place
}

/** API Gateway's extension of OpenAPI for a method that answers all. */
export const anyMethod = 'x-amazon-apigateway-any-method'

/** An event's `Method` as OpenAPI writes it. */
export function openApiMethod(written: string): string {
  const method = written.toLowerCase()
  return method === 'any' || method === '*' ? anyMethod : method
}
