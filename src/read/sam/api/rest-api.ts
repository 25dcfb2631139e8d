import { build } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { child, keyPlace, stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { add, make, mapUnder, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isFalse, isOpen, isTrue, ref, tagList } from '../intrinsics.ts'
import { given, picked, rewritten } from '../properties.ts'
import type { Properties } from '../properties.ts'
import type { Resource } from '../template.ts'
import { permitAuthorizers } from './authorizers.ts'
import { withCors } from './cors.ts'
import { definitionOf } from './definition.ts'
import { addRestDomain } from './domain.ts'
import { anyMethod } from './event-route.ts'
import type { EventRoute } from './event-route.ts'
import { refuseOpaque } from './refuse-opaque.ts'
import { withModels } from './request.ts'
import { withResourcePolicy } from './resource-policy.ts'
import type { Policed } from './resource-policy.ts'
import { withOverrides, withRoutes } from './routes.ts'
import { securityOf, withSecurity } from './security.ts'
import type { Security } from './security.ts'
import { stageSuffix } from './stage-name.ts'
import { addUsagePlan } from './usage-plan.ts'

const ofStage = [
  'AccessLogSetting',
  'CacheClusterEnabled',
  'CacheClusterSize',
  'CanarySetting',
  'MethodSettings',
  'TracingEnabled',
  'Variables',
] as const

/** Properties that are SAM's alone, or the stage's. All others are CloudFormation's own and stay as they are. */
const own = new Set<string>([
  ...ofStage,
  'AlwaysDeploy',
  'Auth',
  'Cors',
  'DefinitionBody',
  'DefinitionUri',
  'Domain',
  'GatewayResponses',
  'MergeDefinitions',
  'Models',
  'OpenApiVersion',
  'PropagateTags',
  'StageName',
])

/** `AWS::Serverless::Api`: a REST API with its document, a deployment, a stage, and what its properties ask for beside them. */
export function restApi(draft: Draft, api: Resource): void {
  const { at, logicalId, properties } = api
  const auth = mapUnder(draft, properties, 'Auth')
  const security = securityOf(draft, auth, 'rest')
  if (given(properties, 'StageName') === undefined) report(draft, 'invalid', `${logicalId} has no StageName`, at)
  const stageName = given(properties, 'StageName') ?? build(at, 'Prod')
  const set = {
    EndpointConfiguration: endpoint(given(properties, 'EndpointConfiguration')),
    Tags: tagList(given(properties, 'Tags')),
    ...described(draft, api, { auth, security, stageName }),
  }
  const from = {
    Body: given(properties, 'DefinitionUri') === undefined ? 'DefinitionBody' : 'DefinitionUri',
    BodyS3Location: 'DefinitionUri',
  }
  add(draft, rewritten(api, 'AWS::ApiGateway::RestApi', { without: own, set, from }))
  permitAuthorizers(draft, api, security.authorizers)
  const stage = addStage(draft, api, stageName)
  addRestDomain(draft, api, stage)
  addUsagePlan(draft, api, auth, stage)
}

interface Asked {
  readonly auth: Mapping | undefined
  readonly security: Security
  readonly stageName: Node
}

function described(draft: Draft, api: Resource, { auth, security, stageName }: Asked): Properties {
  const { logicalId, properties } = api
  const definition = definitionOf(draft, api, format(given(properties, 'OpenApiVersion')))
  if (definition.kind === 'opaque') {
    refuseOpaque(draft, api, 'Auth', 'Cors', 'Models')
    return definition.properties
  }
  const routes = draft.routes.get(logicalId) ?? []
  const merges = definition.kind === 'made' || isTrue(given(properties, 'MergeDefinitions'))
  const routed = merges
    ? withRoutes(draft, api, definition.body, routes, security)
    : withOverrides(draft, definition.body, routes, security)
  const cors = given(properties, 'Cors')
  const secured = withSecurity(draft, withCors(routed, isFalse(cors) ? undefined : cors), security)
  const policed: readonly Policed[] = [{ auth }, ...(merges ? routes.map(policedRoute) : [])]
  return { Body: withResourcePolicy(draft, withModels(draft, api, secured), stageName, policed) }
}

/** Swagger 2 unless the API asks for OpenAPI 3. */
function format(version: Node | undefined): Readonly<Record<string, string>> {
  if (version === undefined) return { swagger: '2.0' }
  const written = stringOf(version) ?? '3.0.1'
  return written.startsWith('2') ? { swagger: '2.0' } : { openapi: written }
}

function policedRoute({ method, path, properties }: EventRoute): Policed {
  return { auth: child(properties, 'Auth'), route: { method: method === anyMethod ? '*' : method.toUpperCase(), path } }
}

/** `REGIONAL`, or `{ Type, VPCEndpointIds, IpAddressType }`. */
function endpoint(written: Node | undefined): Buildable {
  if (written === undefined) return undefined
  if (written.kind !== 'map' || isOpen(written)) return { Types: [written] }
  const type = given(written, 'Type')
  return {
    Types: type === undefined ? undefined : [type],
    VpcEndpointIds: given(written, 'VPCEndpointIds') ?? given(written, 'VpcEndpointIds'),
    ...picked(written, 'IpAddressType'),
  }
}

/** Adds deployment and stage; answers the stage's logical id. */
function addStage(draft: Draft, api: Resource, stageName: Node): string {
  const { logicalId, properties } = api
  const { prefix, digest } = stageSuffix(stageName)
  const stage = `${logicalId}${prefix}Stage${digest}`
  const deployment = `${logicalId}Deployment`
  const restApiId = ref(api.at, logicalId)
  make(draft, api, { logicalId: deployment, type: 'AWS::ApiGateway::Deployment' }, { RestApiId: restApiId })
  make(
    draft,
    api,
    { logicalId: stage, type: 'AWS::ApiGateway::Stage', at: keyPlace(properties, 'StageName'), written: true },
    {
      RestApiId: restApiId,
      DeploymentId: ref(api.at, deployment),
      StageName: stageName,
      Tags: tagList(given(properties, 'Tags')),
      ...picked(properties, ...ofStage),
    },
  )
  draft.aliases.set(`${logicalId}.Deployment`, deployment)
  draft.aliases.set(`${logicalId}.Stage`, stage)
  return stage
}
