import { describe, stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { anyMethod } from '../api/event-route.ts'
import { implicitApi } from '../api/implicit-api.ts'
import { constant, report, unreadable } from '../draft.ts'
import { isOpen, localArn, ref, referredTo } from '../intrinsics.ts'
import { given } from '../properties.ts'

import { permit } from './event.ts'
import type { Event } from './event.ts'

// What events of REST and of HTTP APIs have in common.

/** A kind of API, and the event's property that names one. */
interface Kind {
  readonly type: 'AWS::Serverless::Api' | 'AWS::Serverless::HttpApi'
  /** CloudFormation's own type, whose document takes no routes from events. */
  readonly raw: string
  readonly property: string
}

/** The API that an event is about. */
export interface Addressed {
  readonly id: Node
  /** Where SAM writes its document. */
  readonly logicalId: string | undefined
  readonly stageName: Node | undefined
}

export function addressed(event: Event, kind: Kind): Addressed {
  const { at, draft, id, properties } = event
  const written = given(properties, kind.property)
  const named = written === undefined ? implicitApi(draft, kind.type, event) : (referredTo(written) ?? stringOf(written))
  const api = named === undefined ? undefined : draft.resources.get(named)
  if (api?.type === kind.type)
    return { id: written ?? ref(at, api.logicalId), logicalId: api.logicalId, stageName: given(api.properties, 'StageName') }
  const elsewhere = written ?? ref(at, '')
  const parameter = named !== undefined && draft.template.parameters.has(named)
  if (named === undefined ? !isOpen(elsewhere) : referredTo(elsewhere) !== undefined && !parameter && api?.type !== kind.raw)
    report(draft, 'invalid', `the event ${id} is about ${named ?? describe(elsewhere)}, which is no API of this kind`, elsewhere.at)
  return { id: elsewhere, logicalId: undefined, stageName: undefined }
}

/** Method and path, where they are plain. */
export interface Plain {
  /** As OpenAPI writes it. */
  readonly method: string
  readonly path: string
}

/** A path or method must be plain; anything else is reported. */
export function plain({ at, draft, id, properties }: Event, name: 'Path' | 'Method'): string | undefined {
  const written = given(properties, name)
  const value = constant(draft, written)
  if (value !== undefined) return value
  const what = written === undefined ? `the event ${id} has no ${name}` : `${name} of the event ${id} is ${describe(written)}`
  report(draft, isOpen(written) ? 'unresolved-variable' : 'invalid', what, written?.at ?? at)
  return undefined
}

/** Lets the API invoke the function for this route, in every stage. */
export function permitRoute(event: Event, { id }: Addressed, route: string | undefined, suffix: string): void {
  const { at, draft } = event
  const source =
    route === undefined
      ? unreadable(draft, 'unresolved-variable', `the route of the event ${event.id} is not known`, at)
      : localArn(at, 'execute-api', `\${ApiId}/*/${route}`, { ApiId: id })
  permit(event, 'apigateway.amazonaws.com', { SourceArn: source }, suffix)
}

/** The end of a route's ARN. A trailing slash is dropped, and every parameter of the path is a star. */
export function arnOf({ method, path }: Plain): string {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  return `${method === anyMethod ? '*' : method.toUpperCase()}${trimmed.replace(/\{[^}]*\}/g, '*')}`
}

/** What API Gateway does with a request, and what it says of its answers. */
export interface Answering {
  readonly integration: Mapping
  readonly responses: Mapping
}

/** Asks the API's document for the route. */
export function addRoute({ at, draft, owner, properties }: Event, api: Addressed, route: Plain | undefined, answering: Answering): void {
  if (api.logicalId === undefined || route === undefined) return
  const routes = draft.routes.get(api.logicalId) ?? []
  routes.push({ ...route, ...answering, properties, owner, at })
  draft.routes.set(api.logicalId, routes)
}
