import type { Application } from '../../model/application.ts'
import { emptyApplication } from '../../model/application.ts'
import type { Edge, EdgeKind } from '../../model/edge.ts'
import { severities } from '../../model/finding.ts'
import type { Finding } from '../../model/finding.ts'
import type { Fn } from '../../model/function.ts'
import { functionId, resourceId, roleId, routeId, serviceId } from '../../model/ids.ts'
import type { FunctionId, NodeId, ResourceId, RouteId, ServiceId } from '../../model/ids.ts'
import { known, unknown } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { reachOf } from '../../model/reach.ts'
import type { Resource } from '../../model/resource.ts'
import type { Role } from '../../model/role.ts'
import type { Authorization, Route } from '../../model/route.ts'
import type { ScanResult } from '../../model/scan-result.ts'
import type { Trigger } from '../../model/trigger.ts'
import { exampleChecks, exampleContext } from '../example-result.fixture.ts'
import type { CheckText, ReportContext } from '../context.ts'

/** An application of any size, made by counting: no chance and no clock, so that it is the same each time. */
export interface MadeUp {
  readonly services: number
  readonly functions: number
  /** What every function's name ends in. */
  readonly suffix?: string
}

const nouns = ['order', 'invoice', 'customer', 'basket', 'parcel', 'picture', 'refund', 'coupon', 'review', 'stock']
const verbs = ['create', 'list', 'get', 'change', 'delete', 'send', 'resize', 'export', 'import', 'notify', 'check', 'collect']
const runtimes = ['nodejs22.x', 'python3.13', 'nodejs16.x', 'java21']
const authorizations: readonly Authorization[] = [
  { kind: 'none' },
  { kind: 'jwt', issuer: unknown('imported'), audience: unknown('imported'), scopes: [] },
  { kind: 'iam' },
  { kind: 'api-key' },
]

const pick = <T>(all: readonly T[], index: number): T => all[index % all.length] as T
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const view = 'declared'

export function madeUpApplication({ services, functions, suffix = '' }: MadeUp): Application {
  const parts = Array.from({ length: services }, (_, index) => servicePart(index, Math.ceil(functions / services), suffix))
  return {
    ...emptyApplication,
    services: parts.map(({ service, file }) => ({
      id: service,
      name: service,
      framework: 'serverless',
      provider: 'aws',
      stage: 'prod',
      at: { file, line: 1, column: 1 },
    })),
    functions: parts.flatMap((part) => part.functions),
    routes: parts.flatMap((part) => part.routes),
    resources: parts.flatMap((part) => part.resources),
    roles: parts.flatMap((part) => part.roles),
    edges: parts.flatMap((part) => part.edges),
    files: parts.flatMap(({ file }) => [
      { path: file, as: 'serverless', bytes: 9000 } as const,
      { path: file.replace('serverless', 'resources/tables'), as: 'included', bytes: 900 } as const,
      { path: file.replace('serverless', 'infra/legacy'), as: 'unread', bytes: 900 } as const,
    ]),
    unread: parts.flatMap(({ file }) => [
      { reason: 'syntax', what: 'unexpected end of the document', at: { file: file.replace('serverless', 'infra/legacy'), line: 7, column: 1 } } as const,
      { reason: 'unresolved-variable', what: '${ssm:/shop/key} has no value in the files', at: { file, line: 33, column: 12 } } as const,
      { reason: 'not-executed', what: '${file(config.js):settings} is code', at: { file, line: 12, column: 12 } } as const,
    ]),
  }
}

function servicePart(index: number, count: number, suffix: string) {
  const name = ['shop', 'billing', 'warehouse', 'accounts'][index] ?? `service-${index}`
  const service = serviceId(name)
  const file = index === 0 ? 'serverless.yml' : `services/${name}/serverless.yml`
  const place = (line: number): Place => ({ file, line, column: 5 })
  const api = resourceId(service, 'HttpApi')
  const shared = roleId(service, 'IamRoleLambdaExecution')
  const functions: Fn[] = []
  const routes: Route[] = []
  const edges: Edge[] = []
  const join = (from: NodeId, to: NodeId, kind: EdgeKind, line: number): void => void edges.push({ from, to, kind, at: place(line), view })
  const [bucket, queue, topic, table, deadLetters, audit] = ['Uploads', 'OrdersQueue', 'Alerts', 'OrdersTable', 'DeadLetters', 'AuditTable'].map((id) =>
    resourceId(service, id),
  ) as [ResourceId, ResourceId, ResourceId, ResourceId, ResourceId, ResourceId]

  for (let number = 0; number < count; number += 1) {
    const noun = pick(nouns, number)
    const logicalId = `${pick(verbs, number + Math.floor(number / 10))}${capital(noun)}${number >= 60 ? number : ''}${suffix}`
    const id = functionId(service, logicalId)
    const line = 40 + number * 11
    const standing = { enabled: known(true), at: place(line + 3), view } as const
    const triggers: Trigger[] = []
    const addRoute = (gateway: 'http' | 'function-url', method: string, path: string): RouteId => {
      const route = routeId(gateway === 'http' ? api : id, method, path)
      routes.push(routeOf({ id: route, service, gateway, api: gateway === 'http' ? api : undefined, method, path, fn: id, at: place(line + 3), number }))
      join(route, id, 'triggers', line + 3)
      return route
    }
    switch (number % 6) {
      case 0:
      case 1:
      case 2:
        triggers.push({ kind: 'http', route: addRoute('http', pick(['GET', 'POST', 'DELETE', 'PUT'], number), `/${noun}s${number % 2 === 0 ? '/{id}' : ''}${number >= 60 ? number : ''}`), ...standing })
        join(id, table, number % 2 === 0 ? 'may-read' : 'may-write', line)
        break
      case 3:
        triggers.push({ kind: 'queue', queue: known({ kind: 'resource', id: queue }), batchSize: known(10), maxConcurrency: known('unlimited'), partialFailures: known(false), onFailure: known('none'), filter: undefined, ...standing })
        join(queue, id, 'triggers', line + 3)
        join(id, queue, 'may-read', line)
        join(id, number % 4 === 3 ? topic : audit, 'may-write', line)
        break
      case 4:
        triggers.push({ kind: 'schedule', expression: known([`rate(${number} minutes)`]), input: undefined, ...standing })
        join(id, bucket, 'may-write', line)
        break
      case 5:
        if (number % 12 === 5) triggers.push({ kind: 'bucket', bucket: known({ kind: 'resource', id: bucket }), events: known(['s3:ObjectCreated:*']), prefix: undefined, suffix: undefined, ...standing })
        else triggers.push({ kind: 'url', route: addRoute('function-url', 'ANY', '/'), ...standing })
        if (number % 12 === 5) join(bucket, id, 'triggers', line + 3)
        join(id, deadLetters, 'fails-to', line)
        break
    }
    if (number % 9 === 1) join(id, queue, 'may-write', line)
    functions.push(functionOf({ id, service, logicalId, number, triggers, role: number % 3 === 0 ? shared : roleId(service, `${logicalId}Role`), at: place(line) }))
    if (number % 3 === 0) for (const each of [table, audit, topic]) join(id, each, 'may-write', 20)
  }
  const authorizer = functions[2]
  if (authorizer !== undefined) join(authorizer.id, api, 'authorizes', 60)
  const roles: Role[] = [shared, ...functions.filter((_, number) => number % 3 !== 0).map(({ logicalId }) => roleId(service, `${logicalId}Role`))].map(
    (id) => ({ id, service, name: undefined, trust: [], statements: [], managedPolicies: [], boundary: undefined, unknowns: [], at: place(18), view }) satisfies Role,
  )
  return { service, file, functions, routes, roles, edges, resources: resourcesOf(service, api, place) }
}

function functionOf({ number, role, ...given }: Pick<Fn, 'id' | 'service' | 'logicalId' | 'triggers' | 'at'> & { readonly number: number; readonly role: ReturnType<typeof roleId> }): Fn {
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
      memoryMb: number % 8 === 0 ? { state: 'several', options: [{ when: 'IsProd', value: known(1024) }, { when: 'not IsProd', value: known(256) }] } : known(512),
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

function routeOf({ fn, number, ...given }: Pick<Route, 'id' | 'service' | 'gateway' | 'api' | 'method' | 'path' | 'at'> & { readonly fn: FunctionId; readonly number: number }): Route {
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

function resourcesOf(service: ServiceId, api: ResourceId, place: (line: number) => Place): readonly Resource[] {
  const base = (logicalId: string, type: string, line: number) => ({
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
  const queue = (id: string, line: number): Resource => ({ ...base(id, 'AWS::SQS::Queue', line), kind: 'queue', fifo: known(false), visibilitySeconds: known(30), retentionSeconds: known(345_600), redrive: known('none'), encryption: known('none') })
  const table = (id: string, line: number): Resource => ({ ...base(id, 'AWS::DynamoDB::Table', line), kind: 'table', streams: known(false), pointInTimeRecovery: known(false), deletionProtection: known(false), encryption: known('provider-key'), billing: known('on-demand'), keys: ['id'] })
  return [
    { ...base('HttpApi', 'AWS::ApiGatewayV2::Api', 3), id: api, generated: true, kind: 'api', flavour: 'http', endpoint: known('regional'), defaultEndpoint: known(true), stages: [], cors: known('none'), protectedByWebAcl: known(false), graphql: undefined, routesUnknown: undefined },
    { ...base('Uploads', 'AWS::S3::Bucket', 900), kind: 'bucket', acl: undefined, publicAccessBlock: undefined, versioning: known(false), encryption: known('provider-key'), accessLog: known(false), website: known(false), cors: undefined, notifications: [] },
    queue('OrdersQueue', 910),
    { ...base('Alerts', 'AWS::SNS::Topic', 920), kind: 'topic', encryption: known('none'), subscriptions: [] },
    table('OrdersTable', 930),
    queue('DeadLetters', 940),
    table('AuditTable', 950),
    table('OldCustomersTable', 960),
    { ...base('SigningKey', 'AWS::SecretsManager::Secret', 970), kind: 'secret', value: undefined, generatedValue: known(true), rotation: known(false) },
  ]
}

const madeUpChecks: Readonly<Record<string, CheckText>> = {
  ...exampleChecks,
  'command-injection': {
    title: 'Anyone can run shell commands in the function',
    risk: 'event-injection',
    severity: { public: 'critical', authenticated: 'high', internal: 'medium' },
    why: 'What the caller sends becomes part of a shell command. Whoever can call the function can run any program in it, with its role.',
    fix: 'Give the program its arguments as a list: subprocess.run(["convert", key, "out.png"]).',
    references: ['CWE-78', 'OW-A1', 'SAS-1', 'https://docs.python.org/3/library/subprocess.html#security-considerations'],
  },
  'shared-role': {
    title: 'Functions share a role',
    risk: 'over-privilege',
    severity: 'medium',
    why: 'A role for all gives each function what any of them needs. One broken function is then enough to reach everything.',
    fix: 'Give each function its own role, for example with serverless-iam-roles-per-function.',
    references: ['OW-A5', 'CWE-250'],
  },
  'runtime-end-of-life': {
    title: 'The runtime gets no security updates any more',
    risk: 'vulnerable-dependencies',
    severity: 'medium',
    why: 'Faults that are found in the runtime from now on stay open.',
    fix: 'Move to a supported runtime.',
    references: ['CWE-1104'],
  },
  'unthrottled-route': {
    title: 'Nobody limits how often this can be called',
    risk: 'denial-of-wallet',
    severity: { public: 'medium', authenticated: 'low', internal: 'low' },
    why: 'Every call costs. Whoever sends a million of them decides what you pay.',
    fix: 'Set a rate and a burst on the stage or the route.',
    references: ['CWE-770', 'SAS-8'],
  },
}

export const madeUpContext: ReportContext = {
  checks: madeUpChecks,
  sources: (file) => (/\.(yml|py|ts)$/.test(file) ? Array.from({ length: 1200 }, (_, index) => sourceLine(index)) : exampleContext.sources(file)),
}

const sourceLines = ['      - httpApi: POST /orders/{id}', '    runtime: nodejs16.x', '      Action: dynamodb:*', '    os.system(f"convert {key} out.png")', '    handler: src/orders.handler', '']
const sourceLine = (index: number): string => pick(sourceLines, index)

/** A scan of a made-up application: a story through several parts, and two findings about most functions. */
export function madeUpResult(size: MadeUp): ScanResult {
  const application = madeUpApplication(size)
  const findings = application.functions.flatMap((fn, number): readonly Finding[] => {
    const about = (check: string, severity: Finding['severity'], because: string, more: Partial<Finding> = {}): Finding => ({
      check,
      risk: madeUpChecks[check]?.risk ?? 'misconfiguration',
      severity,
      sure: true,
      reach: reachOf(application, fn.id),
      at: { ...fn.at, line: fn.at.line + 1 },
      about: fn.id,
      because,
      path: [],
      fingerprint: `${check} ${fn.id}`,
      ...more,
    })
    const route = application.routes.find(({ target }) => target.state === 'known' && target.value.kind === 'function' && target.value.function === fn.id)
    return [
      ...(number % 4 !== 3 ? [about('tracing-off', 'low', `${fn.logicalId} has no tracing`)] : []),
      ...(number % 4 === 2 ? [about('runtime-end-of-life', 'medium', `${fn.logicalId} runs on nodejs16.x, which ended on 2024-06-12`)] : []),
      ...(number % 5 === 0 ? [about('unthrottled-route', pick(severities.slice(0, 2), number), `${fn.logicalId} has no rate limit`, { about: route?.id ?? fn.id })] : []),
      ...(route !== undefined && number % 4 === 0 ? [about('open-endpoint', 'high', `${route.method} ${route.path} has no authorizer`, { about: route.id })] : []),
      ...(route !== undefined && number % 11 === 7 ? [about('open-endpoint', 'medium', `the authorizer of ${route.method} ${route.path} is not known`, { about: route.id, sure: false })] : []),
      ...(number % 13 === 5 ? [about('secret-in-environment', 'high', `STRIPE_KEY of ${fn.logicalId} is written into the template`)] : []),
    ]
  })
  const [first] = application.functions
  const story: readonly Finding[] =
    first === undefined
      ? []
      : [
          {
            check: 'command-injection',
            risk: 'event-injection',
            severity: 'critical',
            sure: true,
            reach: 'public',
            at: { file: 'src/convert.py', line: 28, column: 5 },
            about: first.id,
            because: 'os.system(f"convert {key} out.png") takes its name from whoever uploads',
            path: [
              { at: { file: 'serverless.yml', line: 31, column: 9 }, what: 'POST /upload has no authorizer, no throttle' },
              { at: { file: 'src/upload.ts', line: 14, column: 9 }, what: 'body.filename is the caller’s' },
              { at: { file: 'src/upload.ts', line: 22, column: 9 }, what: '… becomes an object key in Uploads (serverless.yml:900)' },
              { at: { file: 'src/convert.py', line: 18, column: 9 }, what: '… comes back in the bucket’s event, still the caller’s' },
            ],
            fingerprint: 'story',
          },
          {
            check: 'shared-role',
            risk: 'over-privilege',
            severity: 'medium',
            sure: true,
            reach: 'public',
            at: { file: 'serverless.yml', line: 18, column: 5 },
            about: roleId(first.service, 'IamRoleLambdaExecution'),
            because: '10 functions run with IamRoleLambdaExecution',
            path: [],
            fingerprint: 'role',
          },
        ]
  return {
    version: '0.1.0',
    roots: ['.'],
    stage: 'prod',
    application,
    findings: [...story, ...findings],
    suppressed: findings.slice(0, 2).map((finding) => ({ finding, by: 'comment', reason: 'called once a year' })),
    staleSuppressions: [{ at: { file: 'serverless.yml', line: 50, column: 1 }, check: 'open-endpoint', why: 'the check finds nothing here' }],
    checks: [...Object.keys(madeUpChecks), 'weak-password-policy', 'no-mfa'],
  }
}
