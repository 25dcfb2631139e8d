import { build } from '../../document/build.ts'
import { entriesOf, keyPlace, stringOf } from '../../document/node.ts'
import type { Entry, Mapping, Node } from '../../document/node.ts'
import { add, make, mapUnder, report, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isOpen, localArn, ref } from '../intrinsics.ts'
import { given, picked, rewritten } from '../properties.ts'
import type { Properties } from '../properties.ts'
import type { Resource } from '../template.ts'
import { addHttpDomain } from './domain.ts'
import { invocation } from './scheme.ts'
import { stageSuffix } from './stage-name.ts'

/** Properties that are SAM's alone, or the stage's. */
const own = new Set([
  'AccessLogSettings',
  'Auth',
  'DefaultRouteSettings',
  'Domain',
  'PropagateTags',
  'RouteSettings',
  'Routes',
  'StageName',
  'StageVariables',
])

/** `AWS::Serverless::WebSocketApi`: routes with their functions, a stage, and who may connect. */
export function webSocketApi(draft: Draft, api: Resource): void {
  const { at, logicalId, properties } = api
  add(draft, rewritten(api, 'AWS::ApiGatewayV2::Api', { without: own, set: { ProtocolType: 'WEBSOCKET' } }))
  const stageName = given(properties, 'StageName') ?? build(at, 'default')
  addHttpDomain(draft, api, addStage(draft, api, stageName))
  const routes = mapUnder(draft, properties, 'Routes')
  if (routes === undefined) report(draft, 'invalid', `${logicalId} has no Routes`, at)
  else if (isOpen(routes)) report(draft, 'unresolved-variable', `the routes of ${logicalId} are known only at deployment`, routes.at)
  const connect = authorization(draft, api)
  for (const [key, entry] of entriesOf(isOpen(routes) ? undefined : routes))
    addRoute(draft, api, key, entry, { stageName, asked: key === '$connect' ? connect : {} })
}

function addStage(draft: Draft, api: Resource, stageName: Node): string {
  const { at, logicalId, properties } = api
  const { prefix, digest } = stageSuffix(stageName)
  const stage = given(properties, 'StageName') === undefined ? `${logicalId}DefaultStage` : `${logicalId}${prefix}Stage${digest}`
  make(
    draft,
    api,
    { logicalId: stage, type: 'AWS::ApiGatewayV2::Stage', at: keyPlace(properties, 'StageName'), written: true },
    {
      ApiId: ref(at, logicalId),
      StageName: stageName,
      AutoDeploy: true,
      ...picked(properties, 'AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables', 'Tags'),
    },
  )
  draft.aliases.set(`${logicalId}.Stage`, stage)
  return stage
}

interface Around {
  readonly stageName: Node
  /** Authorization of the route. */
  readonly asked: Properties
}

function addRoute(draft: Draft, api: Resource, key: string, { at, value }: Entry, { stageName, asked }: Around): void {
  const name = key.replace(/[^A-Za-z0-9]/g, '')
  const prefix = `${api.logicalId}${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const id = ref(at, api.logicalId)
  make(
    draft,
    api,
    { logicalId: `${prefix}Route`, type: 'AWS::ApiGatewayV2::Route', at, written: true },
    {
      ApiId: id,
      RouteKey: key,
      ...asked,
      ...picked(
        value,
        'ApiKeyRequired',
        'ModelSelectionExpression',
        'OperationName',
        'RequestModels',
        'RequestParameters',
        'RouteResponseSelectionExpression',
      ),
      Target: { 'Fn::Join': ['/', ['integrations', ref(at, `${prefix}Integration`)]] },
    },
  )
  const functionArn =
    given(value, 'FunctionArn') ?? unreadable(draft, 'invalid', `the route ${key} of ${api.logicalId} has no FunctionArn`, at)
  make(
    draft,
    api,
    { logicalId: `${prefix}Integration`, type: 'AWS::ApiGatewayV2::Integration', at },
    {
      ApiId: id,
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: invocation(at, functionArn),
      TimeoutInMillis: given(value, 'IntegrationTimeout'),
    },
  )
  const stage = stringOf(stageName)
  const source = `\${ApiId}/${stage ?? '${Stage}'}/${key}`
  make(
    draft,
    api,
    { logicalId: `${prefix}Permission`, type: 'AWS::Lambda::Permission', at },
    {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: localArn(at, 'execute-api', source, { ApiId: id, Stage: stage === undefined ? stageName : undefined }),
    },
  )
}

/** `Auth`: who may connect. A WebSocket API asks only then. */
function authorization(draft: Draft, api: Resource): Properties {
  const auth = mapUnder(draft, api.properties, 'Auth')
  if (auth === undefined) return {}
  const at = keyPlace(api.properties, 'Auth') ?? auth.at
  const type = given(auth, 'AuthType') ?? unreadable(draft, 'invalid', `Auth of ${api.logicalId} has no AuthType`, at)
  if (stringOf(type) !== 'CUSTOM') return { AuthorizationType: type }
  return { AuthorizationType: type, AuthorizerId: given(auth, 'AuthId') ?? addAuthorizer(draft, api, auth, at) }
}

function addAuthorizer(draft: Draft, api: Resource, auth: Mapping, at: Node['at']): Node {
  const authorizer = `${api.logicalId}ConnectAuthorizer`
  const id = ref(at, api.logicalId)
  const functionArn = given(auth, 'AuthArn') ?? unreadable(draft, 'invalid', `Auth of ${api.logicalId} has no AuthArn`, at)
  const role = given(auth, 'InvokeRole')
  make(
    draft,
    api,
    { logicalId: authorizer, type: 'AWS::ApiGatewayV2::Authorizer', at, written: true },
    {
      ApiId: id,
      Name: given(auth, 'Name') ?? authorizer,
      AuthorizerType: 'REQUEST',
      AuthorizerUri: invocation(at, functionArn),
      AuthorizerCredentialsArn: role,
      ...picked(auth, 'IdentitySource'),
    },
  )
  if (role === undefined)
    make(
      draft,
      api,
      { logicalId: `${api.logicalId}AuthorizerPermission`, type: 'AWS::Lambda::Permission', at },
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: functionArn,
        Principal: 'apigateway.amazonaws.com',
        SourceArn: localArn(at, 'execute-api', '${ApiId}/authorizers/*', { ApiId: id }),
      },
    )
  return ref(at, authorizer)
}
