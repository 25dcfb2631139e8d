import type { Fn } from '../../model/function.ts'
import { resourceId } from '../../model/ids.ts'
import type { FunctionId, ResourceId, RoleId, ServiceId } from '../../model/ids.ts'
import { known, unknown } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import type { Resource } from '../../model/resource.ts'
import type { Authorization, Route } from '../../model/route.ts'

/** The parts that a made-up application is put together from. */
const runtimes = ['nodejs22.x', 'python3.13', 'nodejs16.x', 'java21']
const authorizations: readonly Authorization[] = [
  { kind: 'none' },
  { kind: 'jwt', issuer: unknown('imported'), audience: unknown('imported'), scopes: [] },
  { kind: 'iam' },
  { kind: 'api-key' },
]

export const pick = <T>(all: readonly T[], index: number): T => all[index % all.length] as T
const view = 'declared'

export function functionOf({
  number,
  role,
  ...given
}: Pick<Fn, 'id' | 'service' | 'logicalId' | 'triggers' | 'at'> & {
  readonly number: number
  readonly role: RoleId
}): Fn {
  return {
    ...given,
    name: undefined,
    runtime: known(pick(runtimes, number)),
    packaging: 'zip',
    image: undefined,
    handler: known('src/handler.main'),
    code: unknown('not looked for'),
    role: known({ kind: 'role', role }),
    invokers: [],
    environment: [],
    environmentUnknown: undefined,
    limits: {
      timeoutSeconds: number % 7 === 0 ? unknown('a parameter without a default') : known(6 + (number % 5) * 6),
      memoryMb:
        number % 8 === 0
          ? {
              state: 'several',
              options: [
                { when: 'IsProd', value: known(1024) },
                { when: 'not IsProd', value: known(256) },
              ],
            }
          : known(512),
      reservedConcurrency: known('shared'),
    },
    failure: { deadLetter: known('none'), onFailure: known('none'), maxRetries: known(2) },
    logging: { group: undefined, retentionDays: known('never') },
    tracing: known(false),
    network: known('none'),
    layers: [],
    environmentKey: known('provider-key'),
    generated: false,
    view,
  }
}

export function routeOf({
  fn,
  number,
  ...given
}: Pick<Route, 'id' | 'service' | 'gateway' | 'api' | 'method' | 'path' | 'at'> & {
  readonly fn: FunctionId
  readonly number: number
}): Route {
  return {
    ...given,
    authorization: number % 11 === 7 ? unknown('the authorizer is imported') : known(pick(authorizations, number)),
    unenforced: undefined,
    apiKey: known(false),
    validation: known({ body: false, parameters: false }),
    throttle: number % 3 === 0 ? known('none') : known({ rate: known(50), burst: known(100) }),
    cors: known('none'),
    target: known({ kind: 'function', function: fn }),
    view,
  }
}

export function resourcesOf(service: ServiceId, api: ResourceId, place: (line: number) => Place): readonly Resource[] {
  const base = (logicalId: string, type: string, line: number) =>
    ({
      id: resourceId(service, logicalId),
      service,
      logicalId,
      type,
      name: undefined,
      retained: known(false),
      policy: [],
      generated: false,
      at: place(line),
      view,
    }) as const
  const queue = (id: string, line: number): Resource => ({
    ...base(id, 'AWS::SQS::Queue', line),
    kind: 'queue',
    fifo: known(false),
    visibilitySeconds: known(30),
    retentionSeconds: known(345_600),
    redrive: known('none'),
    encryption: known('none'),
  })
  const table = (id: string, line: number): Resource => ({
    ...base(id, 'AWS::DynamoDB::Table', line),
    kind: 'table',
    streams: known(false),
    pointInTimeRecovery: known(false),
    deletionProtection: known(false),
    encryption: known('provider-key'),
    billing: known('on-demand'),
    keys: ['id'],
  })
  return [
    {
      ...base('HttpApi', 'AWS::ApiGatewayV2::Api', 3),
      id: api,
      generated: true,
      kind: 'api',
      flavour: 'http',
      endpoint: known('regional'),
      defaultEndpoint: known(true),
      stages: [],
      cors: known('none'),
      protectedByWebAcl: known(false),
      graphql: undefined,
      routesUnknown: undefined,
    },
    {
      ...base('Uploads', 'AWS::S3::Bucket', 900),
      kind: 'bucket',
      acl: undefined,
      publicAccessBlock: undefined,
      versioning: known(false),
      encryption: known('provider-key'),
      accessLog: known(false),
      website: known(false),
      cors: undefined,
      notifications: [],
    },
    queue('OrdersQueue', 910),
    { ...base('Alerts', 'AWS::SNS::Topic', 920), kind: 'topic', encryption: known('none'), subscriptions: [] },
    table('OrdersTable', 930),
    queue('DeadLetters', 940),
    table('AuditTable', 950),
    table('OldCustomersTable', 960),
    {
      ...base('SigningKey', 'AWS::SecretsManager::Secret', 970),
      kind: 'secret',
      value: undefined,
      generatedValue: known(true),
      rotation: known(false),
    },
  ]
}
