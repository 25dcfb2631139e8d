import type { Buildable } from '../../../document/build.ts'
import type { ServiceFunction } from '../../functions.ts'
import type { HttpEvent } from './http-event.ts'

/** A route of the REST API and what it leads to. */
export interface RestRoute extends HttpEvent {
  readonly target: RestTarget
}

export type RestTarget =
  | { readonly kind: 'function'; readonly fn: ServiceFunction }
  /** A call of Step Functions: the workflow's logical id, the action and the role that API Gateway takes. */
  | { readonly kind: 'workflow'; readonly logicalId: string; readonly action: Buildable; readonly credentials: Buildable }
