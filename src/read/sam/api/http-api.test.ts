import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expanded, indented, withEvent } from '../expansion-for-tests.ts'
import type { Expanded } from '../expansion-for-tests.ts'

/** An API `Api` and a function with one event `Ev` (GET /one, or the given route). */
function api(properties: string, event = '', route = 'Path: /one\nMethod: get'): Expanded {
  return expanded(
    withEvent(
      'HttpApi',
      `ApiId: !Ref Api\n${route}\n${event}`,
      `Api:\n  Type: AWS::Serverless::HttpApi\n  Properties:\n    Description: an API\n${indented(4, properties)}`,
    ),
  )
}

const security = (read: Expanded): unknown => read.value('Api', 'Body', 'paths', '/one', 'get', 'security')
const schemes = (read: Expanded): unknown => read.value('Api', 'Body', 'components', 'securitySchemes')

test('events that name no API share one that SAM makes', () => {
  const read = expanded(withEvent('HttpApi', 'Path: /one\nMethod: POST\nPayloadFormatVersion: "1.0"\nTimeoutInMillis: 100'))
  assert.deepEqual(read.resources, [
    'AWS::ApiGatewayV2::Api ServerlessHttpApi',
    'AWS::ApiGatewayV2::Stage ServerlessHttpApiApiGatewayDefaultStage',
    'AWS::IAM::Role FnRole',
    'AWS::Lambda::Function Fn',
    'AWS::Lambda::Permission FnEvPermission',
  ])
  assert.deepEqual(read.value('ServerlessHttpApi', 'Body', 'paths'), {
    '/one': {
      post: {
        responses: {},
        'x-amazon-apigateway-integration': {
          type: 'aws_proxy',
          httpMethod: 'POST',
          uri: { 'Fn::Sub': 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations' },
          payloadFormatVersion: '1.0',
          timeoutInMillis: 100,
        },
      },
    },
  })
  assert.deepEqual(read.value('ServerlessHttpApiApiGatewayDefaultStage'), {
    ApiId: { Ref: 'ServerlessHttpApi' },
    StageName: '$default',
    AutoDeploy: true,
  })
  assert.deepEqual(read.reports, [])
})

test('an event without path and method takes what no other takes', () => {
  const read = api('', '', '')
  assert.deepEqual(Object.keys(read.value('Api', 'Body', 'paths') as object), ['$default'])
  assert.deepEqual(Object.keys(read.value('Api', 'Body', 'paths', '$default') as object), ['x-amazon-apigateway-any-method'])
  assert.deepEqual(read.value('FnEvPermission', 'SourceArn'), {
    'Fn::Sub': ['arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${ApiId}/*/*', { ApiId: { Ref: 'Api' } }],
  })
})

test('tokens of an issuer, and a function, are security schemes', () => {
  const read = api(
    'Auth:\n  DefaultAuthorizer: Token\n  Authorizers:\n    Token: {AuthorizationScopes: [a], IdentitySource: $request.header.Authorization, JwtConfiguration: {Issuer: https://i, Audience: [x]}}\n    Fun: {FunctionArn: arn:f, AuthorizerPayloadFormatVersion: "2.0", EnableSimpleResponses: true, Identity: {Headers: [A], ReauthorizeEvery: 60}}\n',
  )
  assert.deepEqual(security(read), [{ Token: ['a'] }])
  assert.deepEqual(schemes(read), {
    Token: {
      type: 'oauth2',
      'x-amazon-apigateway-authorizer': {
        type: 'jwt',
        identitySource: '$request.header.Authorization',
        jwtConfiguration: { issuer: 'https://i', audience: ['x'] },
      },
    },
    Fun: {
      type: 'apiKey',
      name: 'Unused',
      in: 'header',
      'x-amazon-apigateway-authorizer': {
        type: 'request',
        authorizerUri: {
          'Fn::Sub': [
            'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FunctionArn}/invocations',
            { FunctionArn: 'arn:f' },
          ],
        },
        authorizerResultTtlInSeconds: 60,
        identitySource: ['$request.header.A'],
        authorizerPayloadFormatVersion: '2.0',
        enableSimpleResponses: true,
      },
    },
  })
  assert.ok(!read.template.resources.has('ApiFunAuthorizerPermission'), 'an HTTP API lets itself invoke an authorizer only when told to')
  const permitted = api('Auth: {Authorizers: {Fun: {FunctionArn: arn:f, EnableFunctionDefaultPermissions: true}}}')
  assert.ok(permitted.template.resources.has('ApiFunAuthorizerPermission'))
})

const auths: readonly (readonly [what: string, properties: string, event: string, security: unknown, reports: readonly string[]])[] = [
  ['nothing', '', '', undefined, []],
  [
    'no authorizer',
    'Auth: {DefaultAuthorizer: T, Authorizers: {T: {JwtConfiguration: {issuer: i}}}}',
    'Auth: {Authorizer: NONE}',
    [{ NONE: [] }],
    [],
  ],
  [
    'scopes of its own',
    'Auth: {DefaultAuthorizer: T, Authorizers: {T: {JwtConfiguration: {issuer: i}}}}',
    'Auth: {AuthorizationScopes: [b]}',
    [{ T: ['b'] }],
    [],
  ],
  ['AWS_IAM', 'Auth: {EnableIamAuthorizer: true}', 'Auth: {Authorizer: AWS_IAM}', [{ AWS_IAM: [] }], []],
  ['AWS_IAM by default', 'Auth: {EnableIamAuthorizer: true, DefaultAuthorizer: AWS_IAM}', '', [{ AWS_IAM: [] }], []],
  ['AWS_IAM that is not switched on', '', 'Auth: {Authorizer: AWS_IAM}', '? there is no authorizer AWS_IAM', ['invalid 14']],
  ['one that is not there', '', 'Auth: {Authorizer: Ghost}', '? there is no authorizer Ghost', ['invalid 14']],
]

for (const [what, properties, event, expected, reports] of auths)
  test(`a route asks for ${what}`, () => {
    const read = api(properties, event)
    assert.deepEqual(security(read), expected)
    assert.deepEqual(read.reports, reports)
  })

const cors: readonly (readonly [configuration: string, written: unknown])[] = [
  ['true', { allowOrigins: ['*'] }],
  ['false', undefined],
  [
    '{AllowOrigins: [https://a.example], AllowCredentials: true, AllowMethods: [GET]}',
    { allowOrigins: ['https://a.example'], allowCredentials: true, allowMethods: ['GET'] },
  ],
  ['!Ref Cors', { Ref: 'Cors' }],
]

for (const [configuration, written] of cors)
  test(`CorsConfiguration: ${configuration}`, () => {
    assert.deepEqual(api(`CorsConfiguration: ${configuration}`).value('Api', 'Body', 'x-amazon-apigateway-cors'), written)
  })

test('a stage of the team’s, with limits of single routes', () => {
  const read = api(
    'StageName: live\nAccessLogSettings: {DestinationArn: arn:l}\nRouteSettings: {"GET /two": {ThrottlingRateLimit: 1}}\nTags: {a: b}\nDisableExecuteApiEndpoint: true',
    'RouteSettings: {ThrottlingBurstLimit: 2}',
  )
  assert.deepEqual(read.value('ApiliveStage'), {
    ApiId: { Ref: 'Api' },
    StageName: 'live',
    AutoDeploy: true,
    AccessLogSettings: { DestinationArn: 'arn:l' },
    Tags: { a: 'b' },
    RouteSettings: { 'GET /two': { ThrottlingRateLimit: 1 }, 'GET /one': { ThrottlingBurstLimit: 2 } },
  })
  assert.equal(read.value('Api', 'DisableExecuteApiEndpoint'), true)
})

test('a document of the team’s takes the routes of events, and keeps its own integrations', () => {
  const read = api(
    'DefinitionBody:\n  openapi: 3.0.1\n  paths:\n    /one:\n      get: {x-amazon-apigateway-integration: {type: http_proxy}}\n    /two:\n      get: {}\nAuth: {DefaultAuthorizer: T, Authorizers: {T: {JwtConfiguration: {issuer: i}}}}\n',
  )
  assert.deepEqual(Object.keys(read.value('Api', 'Body', 'paths') as object), ['/one', '/two'])
  assert.deepEqual(read.value('Api', 'Body', 'paths', '/one', 'get', 'x-amazon-apigateway-integration'), { type: 'http_proxy' })
  assert.deepEqual(read.value('Api', 'Body', 'paths', '/two', 'get', 'security'), [{ T: [] }])
})

test('a domain of the second kind', () => {
  const read = api('Domain: {DomainName: a.example, CertificateArn: arn:c, BasePath: v1}')
  const domain = String(read.template.aliases.get('Api.DomainName'))
  assert.equal(read.resource(domain).type, 'AWS::ApiGatewayV2::DomainName')
  assert.deepEqual(read.value(domain, 'DomainNameConfigurations'), [{ CertificateArn: 'arn:c', EndpointType: 'REGIONAL' }])
  const mapping = [...read.template.resources.values()].find(({ type }) => type === 'AWS::ApiGatewayV2::ApiMapping')
  assert.deepEqual(read.value(mapping?.logicalId ?? '', 'ApiMappingKey'), 'v1')
})

test('a WebSocket API: routes, their functions, and who may connect', () => {
  const read = expanded(
    'Resources:\n  Ws:\n    Type: AWS::Serverless::WebSocketApi\n    Properties:\n      Auth: {AuthType: CUSTOM, AuthArn: arn:a, IdentitySource: [route.request.header.A]}\n      Routes:\n        $connect: {FunctionArn: arn:f}\n        chat: {FunctionArn: arn:g, IntegrationTimeout: 100}\n',
  )
  assert.deepEqual(read.value('WsConnectRoute'), {
    ApiId: { Ref: 'Ws' },
    RouteKey: '$connect',
    AuthorizationType: 'CUSTOM',
    AuthorizerId: { Ref: 'WsConnectAuthorizer' },
    Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'WsConnectIntegration' }]] },
  })
  assert.equal(read.value('WsChatRoute', 'AuthorizationType'), undefined)
  assert.equal(read.line('WsChatRoute'), 8)
  assert.equal(read.value('WsChatIntegration', 'TimeoutInMillis'), 100)
  assert.equal(read.value('Ws', 'ProtocolType'), 'WEBSOCKET')
  assert.equal(read.value('WsDefaultStage', 'StageName'), 'default')
  assert.equal(read.value('WsAuthorizerPermission', 'FunctionName'), 'arn:a')
  assert.deepEqual(read.reports, [])
  const bad = expanded('Resources: {Ws: {Type: AWS::Serverless::WebSocketApi, Properties: {Auth: {}, Routes: {$connect: , b: {}}}}}')
  assert.deepEqual(bad.reports, ['invalid 1', 'invalid 1', 'invalid 1'])
  assert.match(String(bad.value('WsConnectRoute', 'AuthorizationType')), /^\?/)
})
