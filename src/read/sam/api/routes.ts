import { build, mapping } from '../../document/build.ts'
import { child, isNull, stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import type { Draft } from '../draft.ts'
import { either, isMissing, isTrue, noValue } from '../intrinsics.ts'
import { changed } from '../properties.ts'
import type { Resource } from '../template.ts'
import { iam } from './authorizers.ts'
import { operationAt, withEdits } from './body.ts'
import type { Edit } from './body.ts'
import type { EventRoute } from './event-route.ts'
import { withRequest } from './request.ts'
import { eventSecurity } from './security.ts'
import type { Security } from './security.ts'

/**
 * Writes the routes of events into a document. In the document of an HTTP API that the team wrote, a route keeps the integration
 * that it has; a REST API that merges definitions takes the event's.
 */
export function withRoutes(draft: Draft, api: Resource, body: Mapping, routes: readonly EventRoute[], security: Security): Mapping {
  return withEdits(
    body,
    routes.map((route): Edit => ({ ...route, change: (before) => changedBy(draft, api, body, route, security, before) })),
  )
}

const key = 'x-amazon-apigateway-integration'

function changedBy(draft: Draft, api: Resource, body: Mapping, route: EventRoute, security: Security, before: Node | undefined): Node {
  const { at, owner, properties } = route
  const operation: Mapping = before?.kind === 'map' ? before : mapping(at, [])
  const made = withRequest(draft, api, body, written(draft, operation, route, security), properties)
  const kept = child(operation, key) === child(made, key)
  return kept || owner.condition === undefined || owner.condition === api.condition ? made : either(at, owner.condition, made, noValue(at))
}

function written(draft: Draft, operation: Mapping, route: EventRoute, security: Security): Mapping {
  const { at } = route
  const auth = child(route.properties, 'Auth')
  const asked = eventSecurity(draft, security, auth)
  const integration = withCredentials(route.integration, auth, security)
  const answered = isNull(child(operation, 'responses')) ? changed(operation, ['responses'], at, () => route.responses) : operation
  const integrated = changed(answered, [key], at, (before) => (before !== undefined && security.flavour === 'http' ? before : integration))
  return asked === undefined ? integrated : changed(integrated, ['security'], asked.at, () => asked)
}

/** With AWS_IAM a REST API invokes the function as the caller, or with the role that `InvokeRole` names. */
function withCredentials(integration: Mapping, auth: Node | undefined, security: Security): Mapping {
  if (security.flavour !== 'rest' || child(integration, 'credentials') !== undefined) return integration
  const asked = child(auth, 'Authorizer') ?? security.defaultAuthorizer
  if (stringOf(asked) !== iam || asked === undefined) return integration
  const role = child(auth, 'InvokeRole') ?? security.invokeRole
  // Written and empty is as good as NONE.
  if (stringOf(role) === 'NONE' || (role !== undefined && isNull(role))) return integration
  const own = role !== undefined && !isMissing(role) && stringOf(role) !== 'CALLER_CREDENTIALS'
  const { at } = own ? role : asked
  return changed(integration, ['credentials'], at, () => (own ? role : build(at, 'arn:aws:iam::*:user/*')))
}

/** An event that overrides what the document says (`OverrideApiAuth`), although SAM does not touch the document otherwise. */
export function withOverrides(draft: Draft, body: Mapping, routes: readonly EventRoute[], security: Security): Mapping {
  const edits = routes.flatMap(({ path, method, at, properties }): readonly Edit[] => {
    const auth = child(properties, 'Auth')
    const there = operationAt(body, path, method)
    const asked = isTrue(child(auth, 'OverrideApiAuth')) && there?.kind === 'map' ? eventSecurity(draft, security, auth) : undefined
    if (asked === undefined) return []
    return [
      {
        path,
        method,
        at,
        change: (before) => (before?.kind === 'map' ? changed(before, ['security'], asked.at, () => asked) : (before ?? mapping(at, []))),
      },
    ]
  })
  return withEdits(body, edits)
}
