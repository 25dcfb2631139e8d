import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expanded, indented, withEvent, withFunction } from '../expansion-for-tests.ts'
import type { Expanded } from '../expansion-for-tests.ts'

/** An API `Api` in stage `live`, and a function with the events `One` (GET /one; its own lines begin at 13) and `Two` (POST /two/{id}) behind it. */
function api(properties: string, one = '', two = '', files: Readonly<Record<string, string>> = {}): Expanded {
  const event = (name: string, route: string, more: string): string =>
    `${name}:\n  Type: Api\n  Properties:\n    RestApiId: !Ref Api\n${indented(4, route)}\n${indented(4, more)}\n`
  const events = event('One', 'Path: /one\nMethod: get', one) + event('Two', 'Path: /two/{id}\nMethod: POST', two)
  return expanded(
    `Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n      Events:\n${indented(8, events)}\n  Api:\n    Type: AWS::Serverless::Api\n    Properties:\n      StageName: live\n${indented(6, properties)}\n`,
    files,
  )
}

const operation = (read: Expanded, method = 'get', path = '/one', ...rest: readonly string[]): unknown =>
  read.value('Api', 'Body', 'paths', path, method, ...rest)
const security = (read: Expanded, method = 'get', path = '/one'): unknown => operation(read, method, path, 'security')
const definitions = (read: Expanded): unknown => read.value('Api', 'Body', 'securityDefinitions')

test('events that name no API share one that SAM makes', () => {
  const read = expanded(withEvent('Api', 'Path: /orders/{id}\nMethod: any'))
  assert.deepEqual(read.resources, [
    'AWS::ApiGateway::Deployment ServerlessRestApiDeployment',
    'AWS::ApiGateway::RestApi ServerlessRestApi',
    'AWS::ApiGateway::Stage ServerlessRestApiProdStage',
    'AWS::IAM::Role FnRole',
    'AWS::Lambda::Function Fn',
    'AWS::Lambda::Permission FnEvPermissionProd',
  ])
  assert.deepEqual(read.value('ServerlessRestApi', 'Body'), {
    swagger: '2.0',
    info: { version: '1.0', title: { Ref: 'AWS::StackName' } },
    paths: {
      '/orders/{id}': {
        'x-amazon-apigateway-any-method': {
          responses: {},
          'x-amazon-apigateway-integration': {
            type: 'aws_proxy',
            httpMethod: 'POST',
            uri: { 'Fn::Sub': 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations' },
          },
        },
      },
    },
  })
  assert.equal(read.node('ServerlessRestApi', 'Body', 'paths', '/orders/{id}')?.at.line, 8)
  assert.deepEqual(read.value('ServerlessRestApiProdStage'), {
    RestApiId: { Ref: 'ServerlessRestApi' },
    DeploymentId: { Ref: 'ServerlessRestApiDeployment' },
    StageName: 'Prod',
  })
  assert.deepEqual(read.value('FnEvPermissionProd', 'SourceArn'), {
    'Fn::Sub': [
      'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${ApiId}/*/*/orders/*',
      { ApiId: { Ref: 'ServerlessRestApi' } },
    ],
  })
  assert.deepEqual(read.reports, [])
})

test('the implicit API exists when a function behind it does', () => {
  const one = (name: string, condition: string): string =>
    `  ${name}:\n    Type: AWS::Serverless::Function\n${condition}    Properties:\n      Events: {Ev: {Type: Api, Properties: {Path: /${name}, Method: get}}}\n`
  const [a, b, always] = [one('A', '    Condition: IsA\n'), one('B', '    Condition: IsB\n'), one('C', '')]
  const two = expanded(`Conditions: {IsA: !Equals [a, b], IsB: !Equals [c, d]}\nResources:\n${a}${b}`)
  assert.equal(two.resource('ServerlessRestApi').condition, 'ServerlessRestApiCondition')
  assert.ok(two.template.conditions.has('ServerlessRestApiCondition'))
  assert.deepEqual(Object.keys(two.value('ServerlessRestApi', 'Body', 'paths', '/A', 'get') as object), ['Fn::If'])
  assert.equal(expanded(`Resources:\n${a}`).resource('ServerlessRestApiProdStage').condition, 'IsA')
  assert.equal(expanded(`Resources:\n${a}${always}`).resource('ServerlessRestApi').condition, undefined)
})

test('an API of the team’s, its stage and its names', () => {
  const read = api(
    'Name: shop\nTracingEnabled: true\nVariables: {a: b}\nEndpointConfiguration: {Type: PRIVATE, VPCEndpointIds: [vpce-1]}\nMethodSettings: [{HttpMethod: "*", ResourcePath: "/*", LoggingLevel: INFO}]',
  )
  assert.deepEqual(Object.keys(read.value('Api', 'Body', 'paths') as object), ['/one', '/two/{id}'])
  assert.deepEqual(read.value('Api', 'EndpointConfiguration'), { Types: ['PRIVATE'], VpcEndpointIds: ['vpce-1'] })
  assert.equal(read.value('Api', 'Name'), 'shop')
  assert.equal(read.value('ApiliveStage', 'TracingEnabled'), true)
  assert.deepEqual(read.value('ApiliveStage', 'MethodSettings'), [{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: 'INFO' }])
  assert.equal(read.template.aliases.get('Api.Stage'), 'ApiliveStage')
  assert.equal(read.template.aliases.get('Api.Deployment'), 'ApiDeployment')
  assert.equal(read.resource('ApiDeployment').generated, true)
  assert.ok(read.template.resources.has('FnOnePermissionlive'))
})

const cognito =
  'Auth:\n  DefaultAuthorizer: Pool\n  Authorizers:\n    Pool: {UserPoolArn: arn:pool}\n    Fun: {FunctionArn: !GetAtt Auth.Arn}\n'

test('the default authorizer is asked for by every route that does not say otherwise', () => {
  const read = api(cognito, 'Auth: {Authorizer: NONE}')
  assert.deepEqual(security(read, 'post', '/two/{id}'), [{ Pool: [] }])
  assert.deepEqual(security(read), [{ NONE: [] }])
  assert.deepEqual(read.reports, [])
})

test('an event asks for an authorizer of its own, with scopes', () => {
  const read = api(cognito, 'Auth: {Authorizer: Fun}', 'Auth: {AuthorizationScopes: [read]}')
  assert.deepEqual(security(read), [{ Fun: [] }])
  assert.deepEqual(security(read, 'post', '/two/{id}'), [{ Pool: ['read'] }])
})

test('authorizers are security schemes', () => {
  const read = api(
    'Auth:\n  Authorizers:\n    Pool: {UserPoolArn: [arn:a, arn:b], Identity: {Header: X-Token}}\n    Token: {FunctionArn: !GetAtt Auth.Arn, Identity: {ValidationExpression: "^a$", ReauthorizeEvery: 0}}\n    Request: {FunctionArn: arn:f, FunctionPayloadType: REQUEST, FunctionInvokeRole: arn:r, Identity: {Headers: [A], QueryStrings: [b]}}\n',
  )
  const uri = (functionArn: unknown): unknown => ({
    'Fn::Sub': [
      'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FunctionArn}/invocations',
      { FunctionArn: functionArn },
    ],
  })
  assert.deepEqual(definitions(read), {
    Pool: {
      type: 'apiKey',
      name: 'X-Token',
      in: 'header',
      'x-amazon-apigateway-authtype': 'cognito_user_pools',
      'x-amazon-apigateway-authorizer': { type: 'cognito_user_pools', providerARNs: ['arn:a', 'arn:b'] },
    },
    Token: {
      type: 'apiKey',
      name: 'Authorization',
      in: 'header',
      'x-amazon-apigateway-authtype': 'custom',
      'x-amazon-apigateway-authorizer': {
        type: 'token',
        authorizerUri: uri({ 'Fn::GetAtt': ['Auth', 'Arn'] }),
        authorizerResultTtlInSeconds: 0,
        identityValidationExpression: '^a$',
      },
    },
    Request: {
      type: 'apiKey',
      name: 'Unused',
      in: 'header',
      'x-amazon-apigateway-authtype': 'custom',
      'x-amazon-apigateway-authorizer': {
        type: 'request',
        authorizerUri: uri('arn:f'),
        authorizerCredentials: 'arn:r',
        identitySource: 'method.request.header.A, method.request.querystring.b',
      },
    },
  })
  assert.deepEqual(read.value('ApiTokenAuthorizerPermission'), {
    Action: 'lambda:InvokeFunction',
    FunctionName: { 'Fn::GetAtt': ['Auth', 'Arn'] },
    Principal: 'apigateway.amazonaws.com',
    SourceArn: {
      'Fn::Sub': ['arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${ApiId}/authorizers/*', { ApiId: { Ref: 'Api' } }],
    },
  })
  assert.equal(security(read), undefined)
})

const credentials: readonly (readonly [what: string, auth: string, event: string, credentials: unknown])[] = [
  ['of the caller', 'Auth: {DefaultAuthorizer: AWS_IAM}', '', 'arn:aws:iam::*:user/*'],
  ['of a role', 'Auth: {DefaultAuthorizer: AWS_IAM, InvokeRole: arn:r}', '', 'arn:r'],
  ['of nobody', 'Auth: {DefaultAuthorizer: AWS_IAM, InvokeRole: NONE}', '', undefined],
  ['of the event’s role', 'Auth: {DefaultAuthorizer: AWS_IAM, InvokeRole: NONE}', 'Auth: {InvokeRole: arn:e}', 'arn:e'],
  ['for one event', '', 'Auth: {Authorizer: AWS_IAM}', 'arn:aws:iam::*:user/*'],
]

for (const [what, auth, event, expected] of credentials)
  test(`with AWS_IAM the function is invoked with credentials ${what}`, () => {
    const read = api(auth, event)
    assert.deepEqual(security(read), [{ AWS_IAM: [] }])
    assert.deepEqual(operation(read, 'get', '/one', 'x-amazon-apigateway-integration', 'credentials'), expected)
    assert.deepEqual((definitions(read) as Record<string, unknown>)['AWS_IAM'], {
      type: 'apiKey',
      name: 'Authorization',
      in: 'header',
      'x-amazon-apigateway-authtype': 'awsSigv4',
    })
  })

const open: readonly (readonly [what: string, auth: string, event: string, line: number])[] = [
  ['an event names an authorizer that is not there', '', 'Auth: {Authorizer: Ghost}', 13],
  ['an event names an open one', '', 'Auth: {Authorizer: !Ref Which}', 13],
  ['an event’s Auth is text', '', 'Auth: yes please', 13],
  ['an event’s Auth is a choice', '', 'Auth: !If [A, {Authorizer: NONE}, {Authorizer: AWS_IAM}]', 13],
  ['the default is not there', 'Auth: {DefaultAuthorizer: Ghost}', '', 26],
  ['the default is open', 'Auth: {DefaultAuthorizer: !Ref Which}', '', 26],
]

for (const [what, auth, event, line] of open)
  test(`where ${what}, the security of the route is not known, and never none`, () => {
    const read = api(auth, event)
    assert.match(String(security(read)), /^\?/)
    assert.deepEqual(
      read.unread.map(({ at }) => at.line),
      [line],
    )
  })

const authorizers: readonly (readonly [what: string, written: string])[] = [
  ['neither a function nor a pool', '{Identity: {Header: A}}'],
  ['text', 'arn:f'],
  ['a list', '[arn:f]'],
  ['a choice', '!If [A, {UserPoolArn: a}, {UserPoolArn: b}]'],
]

for (const [what, written] of authorizers)
  test(`an authorizer that is ${what} is a gap under its name`, () => {
    const read = api(`Auth:\n  DefaultAuthorizer: A\n  Authorizers:\n    A: ${written}`)
    assert.match(String((definitions(read) as Record<string, unknown>)['A']), /^\?/)
    assert.deepEqual(security(read), [{ A: [] }])
    assert.equal(read.reports.length, 1)
  })

const keys: readonly (readonly [api: string, event: string, one: unknown, two: unknown])[] = [
  ['Auth: {ApiKeyRequired: true}', '', [{ api_key: [] }], [{ api_key: [] }]],
  ['Auth: {ApiKeyRequired: true}', 'Auth: {ApiKeyRequired: false}', [], [{ api_key: [] }]],
  ['', 'Auth: {ApiKeyRequired: true}', [{ api_key: [] }], undefined],
  [`${cognito}  ApiKeyRequired: true\n`, '', [{ Pool: [] }, { api_key: [] }], [{ Pool: [] }, { api_key: [] }]],
]

for (const [auth, event, one, two] of keys)
  test(`API keys: ${JSON.stringify([auth, event])}`, () => {
    const read = api(auth, event)
    assert.deepEqual(security(read), one)
    assert.deepEqual(security(read, 'post', '/two/{id}'), two)
    assert.deepEqual((definitions(read) as Record<string, unknown>)['api_key'], { type: 'apiKey', name: 'x-api-key', in: 'header' })
  })

test('whether a key is asked for may be open', () => {
  assert.match(String(security(api('Auth: {ApiKeyRequired: !Ref Keyed}'))), /^\?/)
})

test('Cors adds a preflight to every path, which asks for the default authorizer unless told not to', () => {
  const read = api(`Cors: "'*'"\n${cognito}`)
  assert.deepEqual(security(read, 'options'), [{ Pool: [] }])
  assert.deepEqual(operation(read, 'options', '/one', 'x-amazon-apigateway-integration', 'responses', 'default', 'responseParameters'), {
    'method.response.header.Access-Control-Allow-Origin': "'*'",
    'method.response.header.Access-Control-Allow-Methods': "'GET,OPTIONS'",
  })
  const free = api(
    `Cors: {AllowOrigin: "'https://a.example'", AllowHeaders: "'X'", AllowCredentials: true, MaxAge: "'600'"}\n${cognito}  AddDefaultAuthorizerToCorsPreflight: false\n`,
  )
  assert.equal(security(free, 'options'), undefined)
  assert.deepEqual(operation(free, 'options', '/one', 'x-amazon-apigateway-integration', 'responses', 'default', 'responseParameters'), {
    'method.response.header.Access-Control-Allow-Origin': "'https://a.example'",
    'method.response.header.Access-Control-Allow-Headers': "'X'",
    'method.response.header.Access-Control-Max-Age': "'600'",
    'method.response.header.Access-Control-Allow-Credentials': "'true'",
    'method.response.header.Access-Control-Allow-Methods': "'GET,OPTIONS'",
  })
  assert.equal(operation(api('Cors: false'), 'options'), undefined)
})

test('models, request parameters and validators', () => {
  const read = api(
    'Models: {Order: {type: object}}',
    'RequestModel: {Model: Order, Required: true, ValidateBody: true, ValidateParameters: true}\nRequestParameters: [method.request.header.A, method.request.querystring.b: {Required: true, Caching: true}]',
    'RequestModel: {Model: Order, ValidateParameters: true}',
  )
  assert.deepEqual(operation(read, 'get', '/one', 'parameters'), [
    { name: 'A', in: 'header', required: false, type: 'string' },
    { name: 'b', in: 'query', required: true, type: 'string' },
    { in: 'body', name: 'order', schema: { $ref: '#/definitions/order' }, required: true },
  ])
  assert.deepEqual(operation(read, 'get', '/one', 'x-amazon-apigateway-integration', 'cacheKeyParameters'), [
    'method.request.querystring.b',
  ])
  assert.equal(operation(read, 'get', '/one', 'x-amazon-apigateway-request-validator'), 'body-and-params')
  assert.equal(operation(read, 'post', '/two/{id}', 'x-amazon-apigateway-request-validator'), 'params-only')
  assert.deepEqual(read.value('Api', 'Body', 'x-amazon-apigateway-request-validators'), {
    'body-and-params': { validateRequestBody: true, validateRequestParameters: true },
    'params-only': { validateRequestBody: false, validateRequestParameters: true },
  })
  assert.deepEqual(read.value('Api', 'Body', 'definitions'), { order: { type: 'object' } })
  const version3 = api('OpenApiVersion: 3.0.1\nModels: {Order: {type: object}}', 'RequestModel: {Model: Order}')
  assert.deepEqual(operation(version3, 'get', '/one', 'requestBody'), {
    content: { 'application/json': { schema: { $ref: '#/components/schemas/order' } } },
  })
  assert.equal(operation(version3, 'get', '/one', 'x-amazon-apigateway-request-validator'), undefined)
  assert.deepEqual(api('', 'RequestModel: {Model: Ghost}').reports, ['invalid 13'])
  assert.deepEqual(api('', 'RequestParameters: [header.A]').reports, ['invalid 13'])
  assert.match(
    String(
      operation(
        api('Models: {A: {}}', 'RequestModel: {Model: A, ValidateBody: !Ref X}'),
        'get',
        '/one',
        'x-amazon-apigateway-request-validator',
      ),
    ),
    /^\?/,
  )
})

const invoke = (resource: readonly string[]): unknown => ({ Action: 'execute-api:Invoke', Resource: resource })
const routes = ['execute-api:/live/GET/one', 'execute-api:/live/POST/two/*']

const policies: readonly (readonly [policy: string, statements: readonly unknown[]])[] = [
  ['{AwsAccountWhitelist: ["123456789012"]}', [{ Effect: 'Allow', Principal: { AWS: ['123456789012'] }, ...(invoke(routes) as object) }]],
  ['{AwsAccountBlacklist: ["1"]}', [{ Effect: 'Deny', Principal: { AWS: ['1'] }, ...(invoke(routes) as object) }]],
  [
    '{IpRangeWhitelist: [10.0.0.0/8]}',
    [
      { Effect: 'Allow', Principal: '*', ...(invoke(routes) as object) },
      { Effect: 'Deny', Principal: '*', ...(invoke(routes) as object), Condition: { NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } },
    ],
  ],
  [
    '{IpRangeBlacklist: [1.2.3.4], SourceVpcWhitelist: [vpc-1, vpce-2]}',
    [
      { Effect: 'Allow', Principal: '*', ...(invoke(routes) as object) },
      { Effect: 'Deny', Principal: '*', ...(invoke(routes) as object), Condition: { IpAddress: { 'aws:SourceIp': ['1.2.3.4'] } } },
      {
        Effect: 'Deny',
        Principal: '*',
        ...(invoke(routes) as object),
        Condition: { StringNotEquals: { 'aws:SourceVpc': ['vpc-1'], 'aws:SourceVpce': ['vpce-2'] } },
      },
    ],
  ],
  [
    '{CustomStatements: [{Effect: Allow, Principal: "*", Action: x, Resource: y}]}',
    [{ Effect: 'Allow', Principal: '*', Action: 'x', Resource: 'y' }],
  ],
  ['{CustomStatements: {Effect: Deny}}', [{ Effect: 'Deny' }]],
]

for (const [policy, statements] of policies)
  test(`ResourcePolicy: ${policy}`, () => {
    const read = api(`Auth:\n  ResourcePolicy: ${policy}`)
    assert.deepEqual(read.value('Api', 'Body', 'x-amazon-apigateway-policy'), { Version: '2012-10-17', Statement: statements })
    assert.equal(read.node('Api', 'Body', 'x-amazon-apigateway-policy')?.at.line, 27)
  })

test('an event has a resource policy of its own', () => {
  const read = api('', 'Auth: {ResourcePolicy: {IpRangeBlacklist: [1.2.3.4]}}')
  const [allowed] = read.value('Api', 'Body', 'x-amazon-apigateway-policy', 'Statement') as readonly { Resource: unknown }[]
  assert.deepEqual(allowed?.Resource, ['execute-api:/live/GET/one'])
})

const swagger =
  'DefinitionBody:\n  swagger: "2.0"\n  paths:\n    /one:\n      get: {x: y}\n    /three:\n      get: {security: [{own: []}]}\n'

test('a document of the team’s keeps its routes, and takes those of events only when they are merged', () => {
  const read = api(swagger)
  assert.deepEqual(Object.keys(read.value('Api', 'Body', 'paths') as object), ['/one', '/three'])
  assert.deepEqual(operation(read), { x: 'y' })
  assert.equal(read.node('Api', 'Body', 'paths', '/one')?.at.line, 30)
  const merged = api(`${swagger}MergeDefinitions: true\n`)
  assert.deepEqual(Object.keys(merged.value('Api', 'Body', 'paths') as object), ['/one', '/three', '/two/{id}'])
  assert.ok((operation(merged) as Record<string, unknown>)['x-amazon-apigateway-integration'] !== undefined)
})

test('Auth of the API goes over a document of the team’s', () => {
  const read = api(`${swagger}${cognito}`, 'Auth: {Authorizer: NONE, OverrideApiAuth: true}')
  assert.deepEqual(security(read), [{ NONE: [] }])
  assert.deepEqual(security(read, 'get', '/three'), [{ Pool: [] }, { own: [] }])
  assert.deepEqual(security(api(`${swagger}${cognito}`)), [{ Pool: [] }])
})

test('a usage plan, its key and who shares it', () => {
  const own = api('Auth: {UsagePlan: {CreateUsagePlan: PER_API, Quota: {Limit: 5, Period: DAY}}}')
  assert.deepEqual(own.value('ApiUsagePlan'), {
    ApiStages: [{ ApiId: { Ref: 'Api' }, Stage: { Ref: 'ApiliveStage' } }],
    Quota: { Limit: 5, Period: 'DAY' },
  })
  assert.deepEqual(own.value('ApiUsagePlanKey'), { KeyId: { Ref: 'ApiApiKey' }, KeyType: 'API_KEY', UsagePlanId: { Ref: 'ApiUsagePlan' } })
  assert.equal(own.template.aliases.get('Api.UsagePlan'), 'ApiUsagePlan')
  const one = (name: string): string =>
    `  ${name}: {Type: AWS::Serverless::Api, Properties: {StageName: s, Auth: {UsagePlan: {CreateUsagePlan: SHARED}}}}\n`
  const shared = expanded(`Resources:\n${one('A')}${one('B')}`)
  assert.equal((shared.value('ServerlessUsagePlan', 'ApiStages') as readonly unknown[]).length, 2)
  assert.deepEqual(api('Auth: {UsagePlan: {CreateUsagePlan: sometimes}}').reports, ['invalid 26'])
})

test('a domain name, its mappings and records', () => {
  const read = api(
    'Domain:\n  DomainName: api.example.com\n  CertificateArn: arn:c\n  EndpointConfiguration: REGIONAL\n  SecurityPolicy: TLS_1_2\n  MutualTlsAuthentication: {TruststoreUri: s3://b/k}\n  BasePath: [a, b]\n  Route53: {HostedZoneId: Z1, IpV6: true}\n',
  )
  const domain = String(read.template.aliases.get('Api.DomainName'))
  assert.match(domain, /^ApiGatewayDomainName[0-9a-f]{10}$/)
  assert.deepEqual(read.value(domain), {
    DomainName: 'api.example.com',
    MutualTlsAuthentication: { TruststoreUri: 's3://b/k' },
    SecurityPolicy: 'TLS_1_2',
    RegionalCertificateArn: 'arn:c',
    EndpointConfiguration: { Types: ['REGIONAL'] },
  })
  assert.equal(read.resources.filter((one) => one.startsWith('AWS::ApiGateway::BasePathMapping ')).length, 2)
  const records = read.value(String(read.template.aliases.get('Api.RecordSetGroup')), 'RecordSets') as readonly { Type: string }[]
  assert.deepEqual(
    records.map(({ Type }) => Type),
    ['A', 'AAAA'],
  )
})

const routeless: readonly (readonly [what: string, event: string, reports: readonly string[]])[] = [
  ['no path', 'Method: get', ['invalid 8', 'unresolved-variable 8']],
  ['an open path', 'Path: !Ref P\nMethod: get', ['unresolved-variable 11', 'unresolved-variable 8']],
  ['a method that is a list', 'Path: /\nMethod: [get]', ['invalid 12', 'unresolved-variable 8']],
  ['an API that is none', 'Path: /\nMethod: get\nRestApiId: !Ref Fn', ['invalid 13']],
  ['an API that is nowhere', 'Path: /\nMethod: get\nRestApiId: !Ref Ghost', ['invalid 13']],
  ['an API of another stack', 'Path: /\nMethod: get\nRestApiId: !ImportValue api', []],
]

for (const [what, event, reports] of routeless)
  test(`an event with ${what}`, () => {
    const read = expanded(withEvent('Api', event))
    assert.deepEqual(read.reports, reports)
    assert.ok([...read.template.resources.values()].some(({ type }) => type === 'AWS::Lambda::Permission'))
  })

test('a path may be the default of a parameter', () => {
  const read = expanded(`${withEvent('Api', 'Path: !Ref P\nMethod: get')}\nParameters: {P: {Type: String, Default: /from/default}}\n`)
  assert.deepEqual(Object.keys(read.value('ServerlessRestApi', 'Body', 'paths') as object), ['/from/default'])
  assert.deepEqual(read.reports, [])
})

test('a stage needs a name', () => {
  assert.deepEqual(expanded('Resources: {Api: {Type: AWS::Serverless::Api}}').reports, ['invalid 1'])
  const open = expanded('Resources: {Api: {Type: AWS::Serverless::Api, Properties: {StageName: !Ref S}}}')
  assert.deepEqual(open.value('ApiStage', 'StageName'), { Ref: 'S' })
})

test('a function without routes makes no API', () => {
  assert.ok(!expanded(withFunction('')).template.resources.has('ServerlessRestApi'))
})
