import type { Application } from '../model/application.ts'
import { emptyApplication } from '../model/application.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Fn } from '../model/function.ts'
import { functionId, resourceId, roleId, routeId, serviceId } from '../model/ids.ts'
import { known, unknown } from '../model/known.ts'
import type { Place } from '../model/place.ts'
import type { Resource } from '../model/resource.ts'
import type { Route } from '../model/route.ts'
import type { ScanResult } from '../model/scan-result.ts'
import type { Trigger } from '../model/trigger.ts'
import type { CheckText, ReportContext } from './context.ts'

/** A small shop as a scan would find it, made by hand for the tests of the reports. */
const at = (file: string, line: number, column = 1): Place => ({ file, line, column })
const service = serviceId('shop')

function fn(logicalId: string, line: number, triggers: readonly Trigger[]): Fn {
  return {
    id: functionId(service, logicalId),
    service,
    logicalId,
    name: undefined,
    runtime: known('nodejs22.x'),
    packaging: 'zip',
    image: undefined,
    handler: known('src/handler.main'),
    code: unknown('not looked for'),
    triggers,
    role: known({ kind: 'role', role: roleId(service, 'role') }),
    invokers: [],
    environment: [],
    environmentUnknown: undefined,
    limits: { timeoutSeconds: known(6), memoryMb: known(1024), reservedConcurrency: known('shared') },
    failure: { deadLetter: known('none'), onFailure: known('none'), maxRetries: known(2) },
    logging: { group: undefined, retentionDays: known('never') },
    tracing: known(false),
    network: known('none'),
    layers: [],
    environmentKey: known('provider-key'),
    generated: false,
    at: at('serverless.yml', line, 3),
    view: 'declared',
  }
}

const openRoute = routeId('shop', 'POST', '/orders/{id}')
const maybeRoute = routeId('shop', 'GET', '/orders')

function route(id: Route['id'], method: string, path: string, line: number, authorization: Route['authorization']): Route {
  return {
    id,
    service,
    gateway: 'http',
    api: undefined,
    method,
    path,
    authorization,
    unenforced: undefined,
    apiKey: known(false),
    validation: known({ body: false, parameters: false }),
    throttle: known('none'),
    cors: known('none'),
    target: known({ kind: 'function', function: functionId(service, 'createOrder') }),
    at: at('serverless.yml', line, 9),
    view: 'declared',
  }
}

const queue: Resource = {
  kind: 'queue',
  id: resourceId(service, 'Jobs'),
  service,
  logicalId: 'Jobs',
  type: 'AWS::SQS::Queue',
  name: undefined,
  retained: known(false),
  policy: [],
  generated: false,
  at: at('serverless.yml', 40, 5),
  view: 'declared',
  fifo: known(false),
  visibilitySeconds: known(30),
  retentionSeconds: known(345_600),
  redrive: known('none'),
  encryption: unknown('the key is a parameter without a default'),
}

const trigger = (id: Route['id'], line: number): Trigger => ({
  kind: 'http',
  route: id,
  enabled: known(true),
  at: at('serverless.yml', line, 9),
  view: 'declared',
})

const application: Application = {
  ...emptyApplication,
  services: [{ id: service, name: 'shop', framework: 'serverless', provider: 'aws', stage: 'prod', at: at('serverless.yml', 1) }],
  functions: [fn('createOrder', 12, [trigger(openRoute, 15)]), fn('report', 24, [])],
  routes: [
    route(openRoute, 'POST', '/orders/{id}', 15, known({ kind: 'none' })),
    route(maybeRoute, 'GET', '/orders', 18, unknown('the authorizer is imported')),
  ],
  resources: [queue],
  files: [
    { path: 'serverless.yml', as: 'serverless', bytes: 2400 },
    { path: 'resources/queues.yml', as: 'included', bytes: 300 },
    { path: 'infra/broken.yml', as: 'unread', bytes: 90 },
    { path: 'README.yml', as: 'other', bytes: 10 },
  ],
  unread: [
    { reason: 'syntax', what: 'unexpected end of the document', at: at('infra/broken.yml', 7) },
    { reason: 'unresolved-variable', what: '${ssm:/shop/key} has no value in the files', at: at('serverless.yml', 33, 12) },
  ],
}

const openEndpoint: CheckText = {
  title: 'Anyone can call this endpoint',
  risk: 'broken-authentication',
  severity: { public: 'high', authenticated: 'medium', internal: 'low' },
  why: 'Each function is its own way in. One endpoint without an authorizer lets an attacker past all the others.',
  fix: 'Name an authorizer (JWT or IAM) on the route, or mark the route public on purpose.',
  references: ['CWE-306', 'OW-A2', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html'],
}
const secretInEnvironment: CheckText = {
  title: 'A secret stands in the environment',
  risk: 'secrets',
  severity: 'high',
  why: 'Whoever may read the template or the function’s configuration has the secret.',
  fix: 'Keep it in a secret store and fetch it when the function starts.',
  references: ['CWE-798'],
}
const tracingOff: CheckText = {
  title: 'Requests are not traced',
  risk: 'monitoring',
  severity: 'low',
  why: 'Without traces nobody can follow an attack from one function to the next.',
  fix: 'Switch on active tracing.',
  references: [],
}

export function finding(check: string, severity: Severity, line: number, more: Partial<Finding> = {}): Finding {
  return {
    check,
    risk: exampleChecks[check]?.risk ?? 'misconfiguration',
    severity,
    sure: true,
    reach: 'public',
    at: at('serverless.yml', line, 9),
    about: functionId(service, 'createOrder'),
    because: `line ${line} is wrong`,
    path: [],
    fingerprint: `${check}-${line}`,
    ...more,
  }
}

export const exampleChecks: Readonly<Record<string, CheckText>> = {
  'open-endpoint': openEndpoint,
  'secret-in-environment': secretInEnvironment,
  'tracing-off': tracingOff,
}

/** What `serverless.yml` of the example holds where findings stand. */
const lines = new Map([
  [15, '      - httpApi: POST /orders/{id}'],
  [18, '      - httpApi: GET /orders'],
  [21, '      STRIPE_KEY: sk_live_4eC39HqLyjWDarjtT1zdp7dc'],
])

export const exampleContext: ReportContext = {
  checks: exampleChecks,
  sources: (file) => (file === 'serverless.yml' ? Array.from({ length: 60 }, (_, index) => lines.get(index + 1) ?? '') : undefined),
}

export const exampleResult: ScanResult = {
  version: '0.1.0',
  roots: ['.'],
  stage: 'prod',
  application,
  findings: [
    finding('open-endpoint', 'high', 15, {
      because: 'POST /orders/{id} has no authorizer',
      about: openRoute,
      path: [
        { at: at('serverless.yml', 15, 9), what: 'POST /orders/{id} has no authorizer' },
        { at: at('src/orders.ts', 22, 5), what: 'event.body becomes a message in Jobs' },
      ],
    }),
    finding('secret-in-environment', 'high', 21, { because: 'STRIPE_KEY is written into the template', reach: 'internal' }),
    finding('open-endpoint', 'medium', 18, {
      because: 'the authorizer of GET /orders is not known',
      sure: false,
      reach: 'authenticated',
      about: maybeRoute,
    }),
    finding('tracing-off', 'low', 12, { because: 'createOrder has no tracing' }),
    finding('tracing-off', 'low', 24, { because: 'report has no tracing', about: functionId(service, 'report') }),
  ],
  suppressed: [
    { finding: finding('tracing-off', 'low', 30), by: 'comment', reason: 'called once a year' },
    { finding: finding('tracing-off', 'low', 31), by: 'baseline', reason: 'known since 2026-05-01' },
  ],
  staleSuppressions: [{ at: at('serverless.yml', 50), check: 'open-endpoint', why: 'it matches nothing any more' }],
  checks: ['open-endpoint', 'secret-in-environment', 'tracing-off'],
}

/** The same application with nothing wrong and everything read. */
export const cleanResult: ScanResult = {
  ...exampleResult,
  application: { ...application, files: application.files.filter(({ as }) => as !== 'unread'), unread: [] },
  findings: [],
  suppressed: [],
  staleSuppressions: [],
}

/** A scan that saw nothing. */
export const emptyResult: ScanResult = { ...cleanResult, application: emptyApplication, stage: undefined }

/** The same scan of a project whose every name is an attack on whatever shows it. */
export function hostileResult(name: string): ScanResult {
  const hostile = (one: Finding): Finding => ({
    ...one,
    because: name,
    at: { ...one.at, file: `a/${name}.yml` },
    path: [{ at: { ...one.at, file: name }, what: name }],
  })
  return {
    ...exampleResult,
    stage: name,
    application: { ...application, unread: [{ reason: 'syntax', what: name, at: at(name, 1) }] },
    findings: exampleResult.findings.map(hostile),
    suppressed: exampleResult.suppressed.map((one) => ({ ...one, finding: hostile(one.finding), reason: name })),
    staleSuppressions: [{ at: at(name, 1), check: name, why: name }],
  }
}

/** Names that are a terminal sequence, markup, a command or a trick of the eye. */
export const hostileNames: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
  '\u009b2Jgone',
  'two\nlines\r\nand\u2028three\u0085four',
  '\n::error file=x::owned',
  'a ##[error]b ##vso[task.setvariable variable=x]y ##teamcity[x]',
  '\u202Egnp.exe\u2066\u200B\uFEFF',
  '</testcase><script>alert(1)</script><!--',
  ']]>&lt;&#0;',
  '[click](http://evil.example) <img src=x onerror=alert(1)> @everyone #1 | cell |',
  '`code` *bold* ~~gone~~ www.evil.example',
  '{0} {{1}}',
  '__proto__',
  'lone \ud800 surrogate \u0000\u0008\u007f',
  '../../etc/passwd?x=1#frag:%2e',
]
