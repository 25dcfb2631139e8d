import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readService } from '../../service-for-tests.ts'
import type { Read } from '../../service-for-tests.ts'

const one = (event: string, provider = ''): Read =>
  readService(`${provider}\nfunctions:\n  auth: {handler: h.auth}\n  hello:\n    handler: h.a\n    events:\n      - ${event}\n`)

const restRoutes: readonly (readonly [event: string, logicalId: string, method: string])[] = [
  ['http: GET /users', 'ApiGatewayMethodUsersGet', 'GET'],
  ['http: get users/{id}', 'ApiGatewayMethodUsersIdVarGet', 'GET'],
  ['http: ANY /', 'ApiGatewayMethodAny', 'ANY'],
  ['http: ANY /{proxy+}', 'ApiGatewayMethodProxyVarAny', 'ANY'],
  ['http: {path: /a-b/, method: post}', 'ApiGatewayMethodADashbPost', 'POST'],
  ['http: {path: a, method: "*"}', 'ApiGatewayMethodAAny', 'ANY'],
]

for (const [event, logicalId, method] of restRoutes)
  test(`REST: ${event}`, () => {
    const { properties, resource } = one(event)
    assert.equal(properties(logicalId)['HttpMethod'], method)
    assert.equal(properties(logicalId)['AuthorizationType'], 'NONE')
    assert.equal(properties(logicalId)['ApiKeyRequired'], false)
    assert.deepEqual(resource(logicalId).at, { file: 'serverless.yml', line: 11, column: 9 })
  })

test('REST: a path is a chain of resources', () => {
  const { properties } = one('http: GET /users/{id}/posts')
  assert.deepEqual(properties('ApiGatewayResourceUsers'), {
    ParentId: { 'Fn::GetAtt': ['ApiGatewayRestApi', 'RootResourceId'] },
    PathPart: 'users',
    RestApiId: { Ref: 'ApiGatewayRestApi' },
  })
  assert.deepEqual(properties('ApiGatewayResourceUsersIdVarPosts')['ParentId'], { Ref: 'ApiGatewayResourceUsersIdVar' })
})

test('REST: a path with an open part', () => {
  const { properties } = one('http: {path: "${opt:base}/x", method: get}')
  assert.equal(properties('ApiGatewayResourceBaseVar')['PathPart'], '${base}')
})

const authorizers: readonly (readonly [authorizer: string, type: string, id: unknown])[] = [
  ['aws_iam', 'AWS_IAM', undefined],
  ['{type: AWS_IAM}', 'AWS_IAM', undefined],
  ['auth', 'CUSTOM', { Ref: 'AuthApiGatewayAuthorizer' }],
  ['{name: auth, type: request}', 'CUSTOM', { Ref: 'AuthApiGatewayAuthorizer' }],
  ['arn:aws:lambda:eu-west-1:1:function:other-auth', 'CUSTOM', { Ref: 'AuthApiGatewayAuthorizer' }],
  ['{arn: !GetAtt Pool.Arn, name: pool, type: COGNITO_USER_POOLS, scopes: [a]}', 'COGNITO_USER_POOLS', { Ref: 'PoolApiGatewayAuthorizer' }],
  ['arn:aws:cognito-idp:eu-west-1:1:userpool/x', 'COGNITO_USER_POOLS', { Ref: 'Userpool/xApiGatewayAuthorizer' }],
  ['{type: CUSTOM, authorizerId: abc}', 'CUSTOM', 'abc'],
  ['{type: COGNITO_USER_POOLS, authorizerId: !Ref A}', 'COGNITO_USER_POOLS', { Ref: 'A' }],
  ['nobody', 'CUSTOM', '? the authorizer names no function of the service'],
  ['"${file(a.js)}"', '? the file a.js does not exist', undefined],
  ['"${ssm:/authorizer}"', '? the authorizer is known only at deployment', undefined],
]

for (const [authorizer, type, id] of authorizers)
  test(`REST: authorizer ${authorizer}`, () => {
    const method = one(`http: {path: x, method: get, authorizer: ${authorizer}}`).properties('ApiGatewayMethodXGet')
    assert.equal(method['AuthorizationType'], type)
    assert.deepEqual(method['AuthorizerId'], id)
  })

test('REST: the authorizer itself', () => {
  const read = one(
    'http: {path: x, method: get, authorizer: {name: auth, type: request, resultTtlInSeconds: 0, identitySource: method.request.header.X}}',
  )
  const { Type, AuthorizerResultTtlInSeconds, IdentitySource } = read.properties('AuthApiGatewayAuthorizer')
  assert.deepEqual([Type, AuthorizerResultTtlInSeconds, IdentitySource], ['REQUEST', 0, 'method.request.header.X'])
  assert.ok(read.has('AuthLambdaPermissionApiGateway'))
  assert.equal(
    one('http: {path: x, method: get, authorizer: {name: auth}}').properties('AuthApiGatewayAuthorizer')['AuthorizerResultTtlInSeconds'],
    300,
  )
})

test('REST: keys, validation and models', () => {
  const { properties, has } = one(
    'http: {path: x, method: post, private: true, request: {parameters: {querystrings: {q: true, o: false}}, schemas: {application/json: {type: object}}}}',
  )
  const method = properties('ApiGatewayMethodXPost')
  assert.equal(method['ApiKeyRequired'], true)
  assert.deepEqual(method['RequestParameters'], { 'method.request.querystring.q': true, 'method.request.querystring.o': false })
  assert.deepEqual(method['RequestModels'], { 'application/json': { Ref: 'ApiGatewayMethodXPostApplicationJsonModel' } })
  assert.deepEqual(method['RequestValidatorId'], { Ref: 'ApiGatewayShopRequestValidator' })
  assert.deepEqual(properties('ApiGatewayMethodXPostApplicationJsonModel')['Schema'], { type: 'object' })
  assert.ok(!one('http: {path: x, method: post, request: {parameters: {querystrings: {o: false}}}}').has('ApiGatewayShopRequestValidator'))
  assert.ok(has('ApiGatewayShopRequestValidator'))
})

const cors: readonly (readonly [setting: string, origin: string, credentials: unknown])[] = [
  ['true', "'*'", undefined],
  ['{origin: "https://a", allowCredentials: true}', "'https://a'", "'true'"],
  ['{origins: ["https://a", "https://b"]}', "'https://a'", undefined],
  ['"${self:custom.cors}"', "'https://c'", undefined],
]

for (const [setting, origin, credentials] of cors)
  test(`REST: cors ${setting}`, () => {
    const { properties } = one(`http: {path: x, method: get, cors: ${setting}}`, 'custom: {cors: {origin: "https://c"}}')
    const { Integration } = properties('ApiGatewayMethodXOptions') as {
      Integration: { IntegrationResponses: { ResponseParameters: Record<string, unknown> }[] }
    }
    const headers = Integration.IntegrationResponses[0]?.ResponseParameters
    assert.equal(headers?.['method.response.header.Access-Control-Allow-Origin'], origin)
    assert.equal(headers?.['method.response.header.Access-Control-Allow-Credentials'], credentials)
    assert.equal(headers?.['method.response.header.Access-Control-Allow-Methods'], "'OPTIONS,GET'")
  })

test('REST: no cors, no preflight', () => assert.ok(!one('http: {path: x, method: get, cors: false}').has('ApiGatewayMethodXOptions')))

const integrations: readonly (readonly [settings: string, type: string])[] = [
  ['', 'AWS_PROXY'],
  [', integration: lambda', 'AWS'],
  [', integration: lambda-proxy', 'AWS_PROXY'],
  [', async: true', 'AWS'],
  [', integration: http-proxy, request: {uri: "http://x"}', 'HTTP_PROXY'],
  [', integration: mock', 'MOCK'],
]

for (const [settings, type] of integrations)
  test(`REST: integration ${settings}`, () => {
    const { Integration } = one(`http: {path: x, method: get${settings}}`).properties('ApiGatewayMethodXGet') as {
      Integration: { Type: string }
    }
    assert.equal(Integration.Type, type)
  })

test('REST: the API and its stage', () => {
  const provider =
    'provider: {name: aws, endpointType: REGIONAL, tracing: {apiGateway: true}, logs: {restApi: true}, apiGateway: {disableDefaultEndpoint: true, minimumCompressionSize: 1, metrics: true, resourcePolicy: [{Effect: Allow, Principal: "*", Action: "execute-api:Invoke", Resource: x}]}}'
  const { properties, has } = one('http: GET /', provider)
  const api = properties('ApiGatewayRestApi')
  assert.deepEqual(api['EndpointConfiguration'], { Types: ['REGIONAL'] })
  assert.equal(api['DisableExecuteApiEndpoint'], true)
  assert.equal((api['Policy'] as { Statement: unknown[] }).Statement.length, 1)
  const stage = properties('ApiGatewayStage')
  assert.deepEqual(stage['AccessLogSetting'], {
    DestinationArn: { 'Fn::GetAtt': ['ApiGatewayLogGroup', 'Arn'] },
    Format: '$context.requestId',
  })
  assert.deepEqual(stage['MethodSettings'], [
    { HttpMethod: '*', ResourcePath: '/*', MetricsEnabled: true, LoggingLevel: 'INFO', DataTraceEnabled: true },
  ])
  assert.equal(stage['TracingEnabled'], true)
  assert.ok(has('CustomApiGatewayAccountCloudWatchRole'))
})

const stages: readonly (readonly [logs: string, access: boolean, settings: Readonly<Record<string, unknown>>])[] = [
  ['{}', false, { LoggingLevel: undefined, DataTraceEnabled: undefined }],
  ['{restApi: false}', false, { LoggingLevel: undefined }],
  ['{restApi: {accessLogging: false, fullExecutionData: false, level: ERROR}}', false, { LoggingLevel: 'ERROR', DataTraceEnabled: false }],
  ['{restApi: {executionLogging: false}}', true, { LoggingLevel: 'OFF' }],
]

for (const [logs, access, settings] of stages)
  test(`REST: logs ${logs}`, () => {
    const stage = one('http: GET /', `provider: {name: aws, logs: ${logs}}`).properties('ApiGatewayStage')
    assert.equal(stage['AccessLogSetting'] !== undefined, access)
    const [written] = stage['MethodSettings'] as Record<string, unknown>[]
    for (const [name, value] of Object.entries(settings)) assert.equal(written?.[name], value, name)
  })

test('REST: an API of somebody else', () => {
  const { properties, has } = one('http: GET /x', 'provider: {name: aws, apiGateway: {restApiId: abc, restApiRootResourceId: root}}')
  assert.ok(!has('ApiGatewayRestApi') && !has('ApiGatewayStage'))
  assert.equal(properties('ApiGatewayMethodXGet')['RestApiId'], 'abc')
  assert.equal(properties('ApiGatewayResourceX')['ParentId'], 'root')
})

test('REST: keys and plans', () => {
  const { properties } = one(
    'http: GET /',
    'provider: {name: aws, apiGateway: {apiKeys: [a, {name: b, value: v}], usagePlan: {quota: {limit: 5, period: DAY}, throttle: {rateLimit: 1, burstLimit: 2}}}}',
  )
  assert.deepEqual(properties('ApiGatewayUsagePlan')['Throttle'], { BurstLimit: 2, RateLimit: 1 })
  assert.equal(properties('ApiGatewayApiKey2')['Value'], 'v')
  assert.deepEqual(properties('ApiGatewayUsagePlanKey1')['KeyId'], { Ref: 'ApiGatewayApiKey1' })
})

test('REST: several plans', () => {
  const { properties } = one(
    'http: GET /',
    'provider: {name: aws, apiGateway: {apiKeys: [{free: [a]}, {paid: [b, c]}], usagePlan: [{free: {throttle: {rateLimit: 1}}}, {paid: {throttle: {rateLimit: 9}}}]}}',
  )
  assert.deepEqual(properties('ApiGatewayUsagePlanPaid')['Throttle'], { RateLimit: 9 })
  assert.equal(properties('ApiGatewayApiKeyPaid2')['Name'], 'c')
})

const httpRoutes: readonly (readonly [event: string, logicalId: string, routeKey: string])[] = [
  ["httpApi: '*'", 'HttpApiRouteDefault', '$default'],
  ['httpApi: GET /a/{id}', 'HttpApiRouteGetAIdVar', 'GET /a/{id}'],
  ['httpApi: {method: post, path: /a}', 'HttpApiRoutePostA', 'POST /a'],
  ['httpApi: {method: "*", path: /a}', 'HttpApiRouteAnyA', 'ANY /a'],
]

for (const [event, logicalId, routeKey] of httpRoutes)
  test(`HTTP: ${event}`, () => {
    const { properties, resource } = one(event)
    assert.equal(properties(logicalId)['RouteKey'], routeKey)
    assert.equal(properties(logicalId)['AuthorizationType'], 'NONE')
    assert.equal(resource(logicalId).at.line, 11)
    assert.deepEqual(properties('HttpApiIntegrationHello')['IntegrationUri'], { 'Fn::GetAtt': ['HelloLambdaFunction', 'Arn'] })
  })

const httpProvider =
  'provider: {name: aws, httpApi: {authorizers: {tokens: {identitySource: $request.header.Authorization, issuerUrl: "https://i", audience: a}, own: {type: request, functionName: auth, resultTtlInSeconds: 60}}}}'
const httpAuthorizers: readonly (readonly [authorizer: string, type: string, id: unknown])[] = [
  ['tokens', 'JWT', { Ref: 'HttpApiAuthorizerTokens' }],
  ['{name: tokens, scopes: [a]}', 'JWT', { Ref: 'HttpApiAuthorizerTokens' }],
  ['own', 'CUSTOM', { Ref: 'HttpApiAuthorizerOwn' }],
  ['{type: aws_iam}', 'AWS_IAM', undefined],
  ['{id: abc, type: jwt}', 'JWT', 'abc'],
  ['nobody', 'JWT', '? the authorizer is not declared'],
  ['"${file(a.js)}"', '? the file a.js does not exist', undefined],
]

for (const [authorizer, type, id] of httpAuthorizers)
  test(`HTTP: authorizer ${authorizer}`, () => {
    const route = one(`httpApi: {path: /x, method: get, authorizer: ${authorizer}}`, httpProvider).properties('HttpApiRouteGetX')
    assert.equal(route['AuthorizationType'], type)
    assert.deepEqual(route['AuthorizerId'], id)
  })

test('HTTP: the authorizers themselves', () => {
  const { properties, has } = one('httpApi: GET /', httpProvider)
  assert.deepEqual(properties('HttpApiAuthorizerTokens')['JwtConfiguration'], { Issuer: 'https://i', Audience: ['a'] })
  assert.equal(properties('HttpApiAuthorizerOwn')['AuthorizerType'], 'REQUEST')
  assert.ok(has('OwnLambdaAuthorizerPermissionHttpApi'))
})

test('HTTP: the API and its stage', () => {
  const { properties } = one(
    'httpApi: GET /',
    'provider: {name: aws, logs: {httpApi: true}, httpApi: {cors: true, disableDefaultEndpoint: true}}',
  )
  const { AllowOrigins, AllowMethods } = properties('HttpApi')['CorsConfiguration'] as Record<string, unknown>
  assert.deepEqual([AllowOrigins, AllowMethods], [['*'], ['OPTIONS', 'GET']])
  assert.equal(properties('HttpApi')['DisableExecuteApiEndpoint'], true)
  assert.ok(properties('HttpApiStage')['AccessLogSettings'] !== undefined)
  const narrow = one('httpApi: GET /', 'provider: {name: aws, httpApi: {cors: {allowedOrigins: [a], allowCredentials: true}}}')
  assert.deepEqual((narrow.properties('HttpApi')['CorsConfiguration'] as Record<string, unknown>)['AllowOrigins'], ['a'])
  assert.equal(narrow.properties('HttpApiStage')['AccessLogSettings'], undefined)
})

const websockets: readonly (readonly [event: string, logicalId: string, type: string])[] = [
  ['websocket: $connect', 'SconnectWebsocketsRoute', 'NONE'],
  ['websocket: {route: $connect, authorizer: auth}', 'SconnectWebsocketsRoute', 'CUSTOM'],
  [
    'websocket: {route: $connect, authorizer: {arn: "arn:aws:lambda:a:1:function:x", identitySource: [route.request.querystring.t]}}',
    'SconnectWebsocketsRoute',
    'CUSTOM',
  ],
  ['websocket: {route: $connect, authorizer: "${file(a.js)}"}', 'SconnectWebsocketsRoute', '? the authorizer is known only at deployment'],
]

for (const [event, logicalId, type] of websockets)
  test(`WebSocket: ${event}`, () => {
    const { properties } = one(event)
    assert.equal(properties(logicalId)['AuthorizationType'], type)
    assert.equal(properties('WebsocketsApi')['ProtocolType'], 'WEBSOCKET')
  })

test('WebSocket: logs, and what the functions may do', () => {
  const { properties } = one('websocket: $default', 'provider: {name: aws, logs: {websocket: {level: ERROR}}}')
  assert.deepEqual(properties('WebsocketsDeploymentStage')['DefaultRouteSettings'], { DataTraceEnabled: true, LoggingLevel: 'ERROR' })
  assert.match(JSON.stringify(properties('IamRoleLambdaExecution')['Policies']), /execute-api:ManageConnections/)
})
