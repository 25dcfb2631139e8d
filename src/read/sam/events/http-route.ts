import { mapping } from '../../document/build.ts'
import { child, entriesOf, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { anyMethod, openApiMethod } from '../api/event-route.ts'
import { referredTo, substitute } from '../intrinsics.ts'
import { given } from '../properties.ts'
import type { Resource } from '../template.ts'
import { nothing } from './event.ts'
import type { Event, EventNeeds } from './event.ts'
import { addRoute, addressed, arnOf, permitRoute, plain } from './route.ts'
import type { Addressed, Plain } from './route.ts'

const defaultPath = '$default'

/** `HttpApi`: a route of an HTTP API; without path and method the one that takes all that no other takes. */
export function httpRoute(event: Event): EventNeeds {
  const { at, properties, target } = event
  const api = addressed(event, { type: 'AWS::Serverless::HttpApi', raw: 'AWS::ApiGatewayV2::Api', property: 'ApiId' })
  const catchesAll = isDefault(properties)
  const route = catchesAll ? { path: defaultPath, method: anyMethod } : written(event)
  if (catchesAll || !hasDefaultRoute(event, api)) permitRoute(event, api, catchesAll ? '*' : route && arn(route), 'Permission')
  const integration = {
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: substitute(
      at,
      `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${target.substitution}}/invocations`,
    ),
    payloadFormatVersion: given(properties, 'PayloadFormatVersion') ?? '2.0',
    timeoutInMillis: given(properties, 'TimeoutInMillis'),
  }
  addRoute(event, api, route, { integration: mapping(at, Object.entries(integration)), responses: mapping(at, []) })
  return nothing
}

function isDefault(properties: Node | undefined): boolean {
  return given(properties, 'Path') === undefined && given(properties, 'Method') === undefined
}

function written(event: Event): Plain | undefined {
  const path = plain(event, 'Path')
  const method = plain(event, 'Method')
  return path === undefined || method === undefined ? undefined : { path, method: openApiMethod(method) }
}

function arn(route: Plain): string {
  return route.path === defaultPath || route.path === `/${defaultPath}` ? defaultPath : arnOf(route)
}

/** A function that takes a default route of the API has one permission for all of it. */
function hasDefaultRoute({ owner }: Event, { logicalId }: Addressed): boolean {
  const known = withDefaultRoute.get(owner) ?? apisWithDefaultRoute(owner)
  withDefaultRoute.set(owner, known)
  return logicalId !== undefined && known.has(logicalId)
}

const withDefaultRoute = new WeakMap<Resource, ReadonlySet<string>>()

function apisWithDefaultRoute(owner: Resource): ReadonlySet<string> {
  const events = entriesOf(child(owner.properties, 'Events')).map(([, { value }]) => value)
  const catching = events.filter((event) => stringOf(child(event, 'Type')) === 'HttpApi' && isDefault(child(event, 'Properties')))
  return new Set(catching.map((event) => nameOf(child(event, 'Properties', 'ApiId'))))
}

const nameOf = (api: Node | undefined): string => referredTo(api) ?? stringOf(api) ?? 'ServerlessHttpApi'
