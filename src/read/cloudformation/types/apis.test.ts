import { table } from './sample.ts'

const quiet = { accessLog: false, executionLog: 'off', dataTrace: false, tracing: false, throttle: 'none', cache: 'none' }
const stage = (settings: string): string =>
  `  Live: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref It, StageName: live${settings} } }`
const association = (arn: string, more = ''): string =>
  `  Wall: { Type: AWS::WAFv2::WebACLAssociation, ${more} Properties: { ResourceArn: ${arn}, WebACLArn: !GetAtt Acl.Arn } }`
const statement = {
  effect: 'Allow',
  actions: [['execute-api:Invoke']],
  notActions: false,
  resources: [['*']],
  notResources: false,
  principals: [{ kind: 'any', name: ['*'] }],
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'written' },
}
const written = "{ Statement: { Effect: Allow, Principal: '*', Action: 'execute-api:Invoke', Resource: '*' } }"

table('AWS::ApiGateway::RestApi', [
  [
    'defaults',
    '{}',
    {
      kind: 'api',
      flavour: 'rest',
      endpoint: 'edge',
      defaultEndpoint: true,
      stages: [],
      cors: 'none',
      protectedByWebAcl: false,
      graphql: undefined,
      routesUnknown: undefined,
      policy: [],
    },
  ],
  [
    'private, without an address of its own',
    '{ EndpointConfiguration: { Types: [PRIVATE] }, DisableExecuteApiEndpoint: true }',
    { endpoint: 'private', defaultEndpoint: false },
  ],
  ['the endpoint of an import', '{ Parameters: { endpointConfigurationTypes: REGIONAL } }', { endpoint: 'regional' }],
  ['an endpoint that nobody tells', '{ EndpointConfiguration: { Types: [!Ref Open] } }', { endpoint: '?' }],
  [
    'the address switched off in the description',
    '{ Body: { servers: [{ x-amazon-apigateway-endpoint-configuration: { disableExecuteApiEndpoint: true } }], paths: {} } }',
    { defaultEndpoint: false, routesUnknown: undefined },
  ],
  ['a policy', `{ Policy: ${written} }`, { policy: [statement] }],
  ['a policy in the description', `{ Body: { x-amazon-apigateway-policy: ${written}, paths: {} } }`, { policy: [statement] }],
  [
    'a description in a bucket',
    '{ BodyS3Location: { Bucket: b, Key: k } }',
    { routesUnknown: 'the API is described by a file in a bucket' },
  ],
  [
    'a description that is included',
    "{ Body: { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://b/k' } } } }",
    { routesUnknown: 'the function Fn::Transform is not evaluated' },
  ],
  [
    'a description that is included in part',
    "{ Body: { openapi: '3.0.1', 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://b/k' } } } }",
    { routesUnknown: 'a part of the description is included at deployment' },
  ],
  ['a copy', '{ CloneFrom: abc123 }', { routesUnknown: 'the API is a copy of another one' }],
  ['a quiet stage', '{}', { stages: [{ name: ['live'], ...quiet }] }, stage('')],
  [
    'a stage with everything',
    '{}',
    {
      stages: [
        {
          name: ['live'],
          accessLog: true,
          executionLog: 'info',
          dataTrace: true,
          tracing: true,
          throttle: { rate: 100, burst: 50 },
          cache: { encrypted: true },
        },
      ],
    },
    stage(
      `, TracingEnabled: true, CacheClusterEnabled: true, AccessLogSetting: { DestinationArn: 'arn:aws:logs:eu-west-1:1:log-group:x' },
        MethodSettings: [{ ResourcePath: /orders, HttpMethod: GET, LoggingLevel: ERROR }, { ResourcePath: '/*', HttpMethod: '*', LoggingLevel: INFO, DataTraceEnabled: true, ThrottlingRateLimit: 100, ThrottlingBurstLimit: 50, CacheDataEncrypted: true }]`,
    ),
  ],
  [
    'settings for one method are not for all',
    '{}',
    { stages: [{ name: ['live'], ...quiet }] },
    stage(", MethodSettings: [{ ResourcePath: /orders, HttpMethod: '*', LoggingLevel: INFO }]"),
  ],
  [
    'a throttle only in production',
    '{}',
    { stages: [{ name: ['live'], ...quiet, throttle: { IsProd: { rate: 5, burst: 10 }, 'not IsProd': 'none' } }] },
    stage(
      ", MethodSettings: !If [IsProd, [{ ResourcePath: '/*', HttpMethod: '*', ThrottlingRateLimit: 5, ThrottlingBurstLimit: 10 }], !Ref AWS::NoValue]",
    ),
  ],
  [
    'settings that nobody tells',
    '{}',
    { stages: [{ name: ['live'], ...quiet, executionLog: '?', dataTrace: '?', throttle: '?' }] },
    stage(', MethodSettings: !FindInMap [No, such, map]'),
  ],
  [
    'a stage of a deployment',
    '{}',
    { stages: [{ name: ['dev'], ...quiet, executionLog: 'errors', throttle: { rate: 7, burst: 5000 } }] },
    `  First: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref It, StageName: dev, StageDescription: { LoggingLevel: ERROR, ThrottlingRateLimit: 7 } } }
  Second: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref It } }`,
  ],
  ['a web ACL', '{}', { protectedByWebAcl: true }, association("!Sub 'arn:aws:apigateway:${AWS::Region}::/restapis/${It}/stages/live'")],
  [
    'a web ACL before another API',
    '{}',
    { protectedByWebAcl: false },
    association("'arn:aws:apigateway:eu-west-1::/restapis/abc123/stages/live'"),
  ],
  ['a web ACL before something open', '{}', { protectedByWebAcl: '?' }, association('!Ref Open')],
  [
    'a web ACL in production',
    '{}',
    { protectedByWebAcl: { IsProd: true, 'not IsProd': false } },
    association("!Sub 'arn:aws:apigateway:eu-west-1::/restapis/${It}/stages/live'", 'Condition: IsProd,'),
  ],
])

const httpStage = (settings: string): string =>
  `  Live: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref It, StageName: $default${settings} } }`

table('AWS::ApiGatewayV2::Api', [
  [
    'defaults',
    '{ ProtocolType: HTTP }',
    {
      flavour: 'http',
      endpoint: 'regional',
      defaultEndpoint: true,
      stages: [],
      cors: 'none',
      protectedByWebAcl: false,
      routesUnknown: undefined,
    },
  ],
  ['web sockets', '{ ProtocolType: WEBSOCKET, DisableExecuteApiEndpoint: true }', { flavour: 'websocket', defaultEndpoint: false }],
  ['cross-origin requests', "{ CorsConfiguration: { AllowOrigins: ['*'] } }", { cors: { origins: [['*']], credentials: false } }],
  [
    'cross-origin requests in the description',
    "{ Body: { x-amazon-apigateway-cors: { allowOrigins: ['https://a.example'], allowCredentials: true }, paths: {} } }",
    { cors: { origins: [['https://a.example']], credentials: true } },
  ],
  [
    'cross-origin requests in production',
    '{ CorsConfiguration: !If [IsProd, { AllowOrigins: [a] }, !Ref AWS::NoValue] }',
    { cors: { IsProd: { origins: [['a']], credentials: false }, 'not IsProd': 'none' } },
  ],
  ['a stage', '{}', { stages: [{ name: ['$default'], ...quiet }] }, httpStage('')],
  [
    'a stage with limits and a log',
    '{}',
    { stages: [{ name: ['$default'], ...quiet, accessLog: true, throttle: { rate: 10, burst: 20 } }] },
    httpStage(
      ', AccessLogSettings: { DestinationArn: x }, DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20, LoggingLevel: INFO }',
    ),
  ],
  [
    'only web sockets have execution logs',
    '{ ProtocolType: WEBSOCKET }',
    { stages: [{ name: ['$default'], ...quiet, executionLog: 'info' }] },
    httpStage(', DefaultRouteSettings: { LoggingLevel: INFO }'),
  ],
  ['a quick API has a stage by itself', '{ ProtocolType: HTTP, Target: !GetAtt Fn.Arn }', { stages: [{ name: ['$default'], ...quiet }] }],
  [
    'a description in a bucket',
    '{ BodyS3Location: { Bucket: b, Key: k } }',
    { routesUnknown: 'the API is described by a file in a bucket' },
  ],
])

table('AWS::AppSync::GraphQLApi', [
  [
    'defaults',
    '{ Name: x, AuthenticationType: API_KEY }',
    {
      flavour: 'graphql',
      endpoint: 'regional',
      graphql: { modes: ['API_KEY'], keyOpens: '?', introspection: true, depthLimit: 0, logging: false, verboseLog: false },
      protectedByWebAcl: false,
      routesUnknown: undefined,
    },
  ],
  [
    'closed down',
    '{ AuthenticationType: AWS_IAM, AdditionalAuthenticationProviders: [{ AuthenticationType: AWS_LAMBDA }], Visibility: PRIVATE, IntrospectionConfig: DISABLED, QueryDepthLimit: 5, LogConfig: { CloudWatchLogsRoleArn: !GetAtt Role.Arn, FieldLogLevel: ALL, ExcludeVerboseContent: true } }',
    {
      endpoint: 'private',
      graphql: { modes: ['AWS_IAM', 'AWS_LAMBDA'], keyOpens: [], introspection: false, depthLimit: 5, logging: true, verboseLog: false },
    },
  ],
  [
    'verbose in development',
    '{ AuthenticationType: AWS_IAM, LogConfig: { FieldLogLevel: !If [IsProd, ERROR, ALL] } }',
    {
      graphql: {
        modes: ['AWS_IAM'],
        keyOpens: [],
        introspection: true,
        depthLimit: 0,
        logging: true,
        verboseLog: { IsProd: false, 'not IsProd': true },
      },
    },
  ],
  ['merged', '{ AuthenticationType: AWS_IAM, ApiType: MERGED }', { routesUnknown: 'the API is merged from others at deployment' }],
  ['a web ACL', '{ AuthenticationType: AWS_IAM }', { protectedByWebAcl: true }, association('!GetAtt It.Arn')],
])

const mappings = `  Rest: { Type: AWS::ApiGateway::BasePathMapping, Properties: { DomainName: api.example, RestApiId: !Ref Api } }
  Http: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { DomainName: !Ref It, ApiId: !Ref Web, Stage: $default } }
  Api: { Type: AWS::ApiGateway::RestApi }
  Web: { Type: AWS::ApiGatewayV2::Api }`

table('AWS::ApiGateway::DomainName', [
  ['no security policy is not told', '{ DomainName: api.example }', { minimumTls: '?', mutualTls: false, apis: [] }],
  [
    'with certificates on both sides',
    "{ DomainName: api.example, SecurityPolicy: TLS_1_2, MutualTlsAuthentication: { TruststoreUri: 's3://b/k' } }",
    { minimumTls: 'TLS_1_2', mutualTls: true, apis: ['app/Api', 'app/Web'] },
    mappings,
  ],
])
table('AWS::ApiGatewayV2::DomainName', [
  [
    'defaults',
    '{ DomainName: api.example, DomainNameConfigurations: [{ EndpointType: REGIONAL }] }',
    { minimumTls: 'TLS_1_2', mutualTls: false, apis: ['app/Api', 'app/Web'] },
    mappings,
  ],
  ['old TLS', '{ DomainNameConfigurations: [{ SecurityPolicy: TLS_1_0 }] }', { minimumTls: 'TLS_1_0' }],
])
table('AWS::ApiGateway::UsagePlan', [
  ['defaults', '{}', { apis: [], throttle: 'none', quota: 'none' }],
  [
    'limits',
    '{ ApiStages: [{ ApiId: !Ref Api, Stage: live }], Throttle: { RateLimit: 5, BurstLimit: 10 }, Quota: { Limit: 1000, Period: DAY } }',
    { apis: ['app/Api'], throttle: { rate: 5, burst: 10 }, quota: 1000 },
    '  Api: { Type: AWS::ApiGateway::RestApi }',
  ],
  [
    'a limit only in production',
    '{ Throttle: { RateLimit: !If [IsProd, 5, !Ref AWS::NoValue] } }',
    { throttle: { IsProd: { rate: 5, burst: 5000 }, 'not IsProd': 'none' } },
  ],
])
