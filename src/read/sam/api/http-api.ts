import { build } from '../../document/build.ts'
import { keyPlace, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { add, make, mapUnder } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { either, isOpen, noValue, ref } from '../intrinsics.ts'
import { changed, given, mapOr, picked, rewritten } from '../properties.ts'
import type { Properties } from '../properties.ts'
import type { Resource } from '../template.ts'
import { permitAuthorizers } from './authorizers.ts'
import { httpCors } from './cors.ts'
import { definitionOf } from './definition.ts'
import { addHttpDomain } from './domain.ts'
import { anyMethod } from './event-route.ts'
import type { EventRoute } from './event-route.ts'
import { refuseOpaque } from './refuse-opaque.ts'
import { withRoutes } from './routes.ts'
import { securityOf, withSecurity } from './security.ts'
import type { Security } from './security.ts'
import { stageSuffix } from './stage-name.ts'

const ofStage = ['AccessLogSettings', 'DefaultRouteSettings', 'StageVariables', 'Tags'] as const

/** Properties that are SAM's alone, or the stage's. */
const own = new Set<string>([
  'AccessLogSettings',
  'Auth',
  'CorsConfiguration',
  'DefaultRouteSettings',
  'DefinitionBody',
  'DefinitionUri',
  'Domain',
  'PropagateTags',
  'RouteSettings',
  'StageName',
  'StageVariables',
])

/** `AWS::Serverless::HttpApi`: an HTTP API with its document, and a stage that deploys itself. */
export function httpApi(draft: Draft, api: Resource): void {
  const { properties } = api
  const security = securityOf(draft, mapUnder(draft, properties, 'Auth'), 'http')
  const from = {
    Body: given(properties, 'DefinitionUri') === undefined ? 'DefinitionBody' : 'DefinitionUri',
    BodyS3Location: 'DefinitionUri',
  }
  add(draft, rewritten(api, 'AWS::ApiGatewayV2::Api', { without: own, set: described(draft, api, security), from }))
  permitAuthorizers(draft, api, security.authorizers)
  addHttpDomain(draft, api, addStage(draft, api))
}

function described(draft: Draft, api: Resource, security: Security): Properties {
  const definition = definitionOf(draft, api, { openapi: '3.0.1' })
  if (definition.kind === 'opaque') {
    refuseOpaque(draft, api, 'Auth', 'CorsConfiguration')
    return definition.properties
  }
  const secured = withSecurity(draft, withRoutes(draft, api, definition.body, draft.routes.get(api.logicalId) ?? [], security), security)
  const cors = httpCors(given(api.properties, 'CorsConfiguration'))
  return { Body: cors === undefined ? secured : changed(secured, ['x-amazon-apigateway-cors'], cors.at, () => cors) }
}

const defaultStage = '$default'

function addStage(draft: Draft, api: Resource): string {
  const { at, logicalId, properties } = api
  const stageName = given(properties, 'StageName') ?? build(at, defaultStage)
  const { prefix, digest } = stageSuffix(stageName)
  const stage = stringOf(stageName) === defaultStage ? `${logicalId}ApiGatewayDefaultStage` : `${logicalId}${prefix}Stage${digest}`
  make(
    draft,
    api,
    { logicalId: stage, type: 'AWS::ApiGatewayV2::Stage', at: keyPlace(properties, 'StageName'), written: true },
    {
      ApiId: ref(at, logicalId),
      StageName: stageName,
      AutoDeploy: true,
      ...picked(properties, ...ofStage),
      RouteSettings: routeSettings(draft, api),
    },
  )
  draft.aliases.set(`${logicalId}.Stage`, stage)
  return stage
}

/** Limits of single routes: those of the API, then those that events ask for (`POST /orders`). */
function routeSettings(draft: Draft, api: Resource): Node | undefined {
  const written = given(api.properties, 'RouteSettings')
  const asking = (draft.routes.get(api.logicalId) ?? []).flatMap((route) => {
    const asked = given(route.properties, 'RouteSettings')
    return asked === undefined ? [] : [{ route, asked }]
  })
  const [first] = asking
  if (isOpen(written) || first === undefined) return written
  const { at, entries } = mapOr(written, first.asked.at)
  const settings = new Map(entries)
  for (const { route, asked } of asking) {
    const name = nameOf(route)
    const before = settings.get(name)
    settings.set(name, { at: before?.at ?? asked.at, value: settingsOf(api, route, asked, before?.value) })
  }
  return { kind: 'map', entries: settings, at }
}

function nameOf({ method, path }: EventRoute): string {
  if (path === defaultStage) return path
  return `${method === anyMethod ? 'ANY' : method.toUpperCase()} ${path}`
}

function settingsOf(api: Resource, { owner }: EventRoute, asked: Node, before: Node | undefined): Node {
  const { at } = asked
  const merged: Node =
    asked.kind === 'map' && !isOpen(asked) ? { ...asked, entries: new Map([...mapOr(before, at).entries, ...asked.entries]) } : asked
  return owner.condition === undefined || owner.condition === api.condition ? merged : either(at, owner.condition, merged, noValue(at))
}
