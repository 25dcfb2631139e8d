import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { serviceId } from '../../model/ids.ts'
import { text } from '../../model/text.ts'
import { templateOf } from '../cloudformation/index.ts'
import { build, gap } from '../document/build.ts'
import { child } from '../document/node.ts'
import type { Entry, Node } from '../document/node.ts'
import { projectOf } from '../project.ts'
import { expanded } from './expansion-for-tests.ts'
import { expandSam } from './index.ts'

// Input is hostile: whatever stands in a template, wherever it stands, the expansion ends and answers.

const everything = `
Parameters: {Stage: {Type: String, Default: prod}}
Conditions: {A: !Equals [a, b]}
Globals:
  Function: {Timeout: 9, Tags: {a: b}, Layers: [x], Environment: {Variables: {A: b}}, VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}}
  Api: {Cors: "'*'", Auth: {AddDefaultAuthorizerToCorsPreflight: false}}
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Condition: A
    IgnoreGlobals: [Timeout]
    Metadata: {BuildMethod: esbuild, DockerContext: x}
    Connectors: {Link: {Properties: {Destination: [{Id: Table}], Permissions: [Read]}}}
    Properties:
      CodeUri: {Bucket: b, Key: k}
      Role: !If [A, arn:r, !Ref AWS::NoValue]
      Policies: [AmazonS3FullAccess, {S3ReadPolicy: {BucketName: b}}, {Statement: [{Effect: Allow}]}, !If [A, [x], {Ref: P}]]
      AutoPublishAlias: live
      DeploymentPreference: {Type: AllAtOnce, Alarms: [a], Hooks: {PreTraffic: b}}
      DeadLetterQueue: {Type: SQS, TargetArn: arn:q}
      EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS}, OnSuccess: {Type: SNS, Destination: !If [A, b, !Ref AWS::NoValue]}}}
      FunctionUrlConfig: {AuthType: NONE, Cors: {AllowOrigins: ["*"]}}
      Tracing: Active
      Events:
        Rest:
          Type: Api
          Properties:
            Path: /a/{b}
            Method: get
            RestApiId: !Ref Rest
            RequestModel: {Model: M, ValidateBody: true}
            RequestParameters: [method.request.header.A, {method.request.path.b: {Required: true}}]
            Auth: {Authorizer: T, AuthorizationScopes: [s], ApiKeyRequired: true, ResourcePolicy: {IpRangeWhitelist: [a]}}
        Implicit: {Type: Api, Properties: {Path: /, Method: any}}
        Http: {Type: HttpApi, Properties: {Path: /, Method: get, ApiId: !Ref Http, Auth: {Authorizer: J}, RouteSettings: {a: b}}}
        Catch: {Type: HttpApi}
        Bucket: {Type: S3, Properties: {Bucket: !Ref Bucket, Events: [a], Filter: {S3Key: {Rules: []}}}}
        Topic: {Type: SNS, Properties: {Topic: !Ref Topic, SqsSubscription: {QueueArn: a, QueueUrl: b}, FilterPolicy: {a: [b]}}}
        Queue: {Type: SQS, Properties: {Queue: arn:q, DestinationConfig: {OnFailure: {Type: SNS, Destination: d}}}}
        Kafka: {Type: SelfManagedKafka, Properties: {KafkaBootstrapServers: [a], SourceAccessConfigurations: [{Type: VPC_SUBNET, URI: u}], SchemaRegistryConfig: {SchemaRegistryURI: "arn:x:registry/a"}}}
        Broker: {Type: MQ, Properties: {Broker: b, SecretsManagerKmsKeyId: k}}
        Documents: {Type: DocumentDB, Properties: {Cluster: c}}
        Tick: {Type: Schedule, Properties: {Schedule: rate(1 day), Enabled: true, DeadLetterConfig: {Type: SQS}}}
        Tock: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day), DeadLetterConfig: {Type: SQS}}}
        Rule: {Type: EventBridgeRule, Properties: {Pattern: {source: [a]}, Target: {Id: t}}}
        Logs: {Type: CloudWatchLogs, Properties: {LogGroupName: g, FilterPattern: f}}
        Iot: {Type: IoTRule, Properties: {Sql: s}}
        Alexa: {Type: AlexaSkill}
        Pool: {Type: Cognito, Properties: {UserPool: !Ref Pool, Trigger: [PreSignUp]}}
  Rest:
    Type: AWS::Serverless::Api
    Properties:
      StageName: !Ref Stage
      DefinitionBody: {swagger: "2.0", paths: {"/a/{b}": {get: {security: [{x: []}]}, "Fn::If": [A, {post: }, !Ref AWS::NoValue]}}, securityDefinitions: {x: {type: apiKey}}}
      MergeDefinitions: true
      EndpointConfiguration: {Type: PRIVATE, VPCEndpointIds: [a]}
      Models: {M: {type: object}}
      Cors: {AllowOrigin: "'*'", AllowCredentials: true}
      Auth:
        DefaultAuthorizer: T
        InvokeRole: NONE
        UsagePlan: {CreateUsagePlan: SHARED, Quota: {Limit: 1}}
        Authorizers: {T: {FunctionArn: a, Identity: {Headers: [h], ReauthorizeEvery: 1}, FunctionPayloadType: REQUEST}, U: {UserPoolArn: [p]}}
        ResourcePolicy: {CustomStatements: [{Effect: Allow}], SourceVpcWhitelist: [vpce-1, vpc-1], AwsAccountWhitelist: ["1"]}
      Domain: {DomainName: d, CertificateArn: c, BasePath: [a], EndpointConfiguration: PRIVATE, Route53: {HostedZoneId: z, IpV6: true}, AccessAssociation: {VpcEndpointId: v}}
  Http:
    Type: AWS::Serverless::HttpApi
    Properties:
      Auth: {DefaultAuthorizer: J, Authorizers: {J: {JwtConfiguration: {issuer: i}}, F: {FunctionArn: f, Identity: {Headers: [a]}}}}
      CorsConfiguration: {AllowOrigins: ["*"]}
      RouteSettings: {"GET /": {c: d}}
      Domain: {DomainName: d, CertificateArn: c}
  Ws: {Type: AWS::Serverless::WebSocketApi, Properties: {Auth: {AuthType: CUSTOM, AuthArn: a}, Routes: {$connect: {FunctionArn: f}}}}
  Table: {Type: AWS::Serverless::SimpleTable, Properties: {PrimaryKey: {Name: a, Type: String}}}
  Layer: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: layer}}
  Flow: {Type: AWS::Serverless::StateMachine, Properties: {DefinitionUri: flow.json, AutoPublishAlias: live, Logging: {Level: ALL}, Events: {E: {Type: Api, Properties: {Path: /f, Method: post}}}}}
  Child: {Type: AWS::Serverless::Application, Properties: {Location: {ApplicationId: a, SemanticVersion: b}}}
  Capacity: {Type: AWS::Serverless::CapacityProvider, Properties: {VpcConfig: {SubnetIds: [a]}, ScalingConfig: {MaxVCpuCount: 1}}}
  Link: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: Fn}, Destination: [{Id: Table}, {Type: AWS::SNS::Topic, Arn: t}], Permissions: [Write]}}
  Graph:
    Type: AWS::Serverless::GraphQLApi
    Properties:
      SchemaUri: schema.graphql
      Auth: {Type: AWS_LAMBDA, LambdaAuthorizer: {AuthorizerUri: f}, Additional: [{Type: API_KEY}]}
      DataSources: {DynamoDb: {T: {TableName: t, Permissions: [Read]}}, Lambda: {L: {FunctionArn: f}}}
      Functions: {s: {DataSource: T, Runtime: {Name: n, Version: v}}}
      Resolvers: {Query: {a: {Pipeline: [s]}}}
      Logging: {FieldLogLevel: ALL}
      Cache: {Type: T2_SMALL}
      DomainName: {DomainName: d}
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {LambdaConfigurations: [{Event: a}]}}}
  Pool: {Type: AWS::Cognito::UserPool}
  Topic: {Type: AWS::SNS::Topic}
`

const at = { file: 'template.yaml', line: 1, column: 1 }
const project = projectOf(
  new Map([
    ['template.yaml', everything],
    ['flow.json', '{"StartAt": "A"}'],
    ['schema.graphql', 'type Query { a: String }'],
  ]),
)

function expand(root: Node): ReturnType<typeof expandSam> {
  const service = { id: serviceId('app'), name: 'app', framework: 'sam', provider: 'aws', stage: undefined, at } as const
  const { template } = templateOf(root, { file: 'template.yaml', service })
  return expandSam(template, child(root, 'Globals'), project, child(root, 'Resources'))
}

/** How many nodes there are. */
function size(node: Node): number {
  if (node.kind === 'list') return node.items.reduce((sum, item) => sum + size(item), 1)
  return node.kind === 'map' ? [...node.entries.values()].reduce((sum, { value }) => sum + size(value), 1) : 1
}

/** The document with the nth node, counted from its root, replaced. */
function replaced(root: Node, nth: number, by: Node): Node {
  let left = nth
  const walk = (node: Node): Node => {
    if (left-- === 0) return by
    if (node.kind === 'list') return { ...node, items: node.items.map(walk) }
    if (node.kind !== 'map') return node
    const entries = new Map<string, Entry>()
    for (const [key, entry] of node.entries) entries.set(key, { at: entry.at, value: walk(entry.value) })
    return { ...node, entries }
  }
  return walk(root)
}

const intruders: readonly Node[] = [
  build(at, null),
  build(at, ''),
  build(at, 'text'),
  build(at, '${Open}'),
  build(at, '__proto__'),
  build(at, 'constructor'),
  build(at, '/../../x'),
  build(at, -1),
  build(at, true),
  build(at, []),
  build(at, [null, 'a', ['b'], {}]),
  build(at, {}),
  build(at, { a: { b: null } }),
  build(at, JSON.parse('{"__proto__": {"a": "b"}, "constructor": null, "toString": []}') as { readonly [key: string]: null }),
  build(at, { Ref: 'Fn' }),
  build(at, { Ref: 'AWS::NoValue' }),
  build(at, { Ref: null }),
  build(at, { Ref: ['Fn'] }),
  build(at, { 'Fn::GetAtt': ['Rest'] }),
  build(at, { 'Fn::GetAtt': 'Table.Arn' }),
  build(at, { 'Fn::If': ['A', { Type: 'SQS' }, { Ref: 'AWS::NoValue' }] }),
  build(at, { 'Fn::If': ['A', ['a'], { Statement: [] }] }),
  build(at, { 'Fn::If': ['A'] }),
  build(at, { 'Fn::Sub': ['${A}', { A: 1 }] }),
  build(at, { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 'flow.json' } } }),
  build(at, { 'Fn::Transform': null }),
  gap(at, 'nobody knows'),
  { kind: 'text', text: text('a-', { kind: 'parameter', name: 'Stage', secret: false }), at },
]

const root = project.document('template.yaml').root

test('the template of these tests is read, but for the application that is kept elsewhere', () => {
  assert.deepEqual(expanded(everything, { 'app/flow.json': '{}', 'app/schema.graphql': 'x' }).reports, ['no-reader 77'])
})

test('whatever stands in the place of a node, the expansion ends, and all of its places are in the project', () => {
  assert.ok(root !== undefined)
  const nodes = size(root)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(nodes - 1), fc.constantFrom(...intruders)), { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = changes.reduce<Node>((node, [nth, by]) => replaced(node, nth, by), root)
      const { template, unread } = expand(changed)
      for (const { at: place } of [...template.resources.values(), ...unread]) assert.ok(project.has(place.file) && place.line > 0)
      assert.equal(Object.getPrototypeOf({}), Object.prototype)
    }),
    { numRuns: 500 },
  )
})

test('each intruder in the place of the whole document, its resources, and the properties of each', () => {
  assert.ok(root?.kind === 'map')
  const types = [...new Set([...everything.matchAll(/AWS::Serverless::\w+/g)].map(([type]) => type))]
  assert.ok(types.length > 9)
  for (const by of intruders) {
    assert.doesNotThrow(() => expand(by))
    assert.doesNotThrow(() => expand({ ...root, entries: new Map([...root.entries, ['Resources', { at, value: by }]]) }))
    for (const type of types) assert.doesNotThrow(() => expand(build(at, { Resources: { One: { Type: type, Properties: by } } })))
  }
})
