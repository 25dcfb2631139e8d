import { severities } from '../../model/finding.ts'
import type { Finding } from '../../model/finding.ts'
import { roleId } from '../../model/ids.ts'
import { reachOf } from '../../model/reach.ts'
import type { ScanResult } from '../../model/scan-result.ts'
import type { CheckText, ReportContext } from '../context.ts'
import { exampleChecks, exampleContext } from '../example-result.fixture.ts'
import { madeUpApplication } from './made-up-application.fixture.ts'
import type { MadeUp } from './made-up-application.fixture.ts'
import { pick } from './made-up-parts.fixture.ts'

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
  sources: (file) =>
    /\.(yml|py|ts)$/.test(file) ? Array.from({ length: 1200 }, (_, index) => sourceLine(index)) : exampleContext.sources(file),
}

const sourceLines = [
  '      - httpApi: POST /orders/{id}',
  '    runtime: nodejs16.x',
  '      Action: dynamodb:*',
  '    os.system(f"convert {key} out.png")',
  '    handler: src/orders.handler',
  '',
]
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
    const route = application.routes.find(
      ({ target }) => target.state === 'known' && target.value.kind === 'function' && target.value.function === fn.id,
    )
    return [
      ...(number % 4 !== 3 ? [about('tracing-off', 'low', `${fn.logicalId} has no tracing`)] : []),
      ...(number % 4 === 2
        ? [about('runtime-end-of-life', 'medium', `${fn.logicalId} runs on nodejs16.x, which ended on 2024-06-12`)]
        : []),
      ...(number % 5 === 0
        ? [
            about('unthrottled-route', pick(severities.slice(0, 2), number), `${fn.logicalId} has no rate limit`, {
              about: route?.id ?? fn.id,
            }),
          ]
        : []),
      ...(route !== undefined && number % 4 === 0
        ? [about('open-endpoint', 'high', `${route.method} ${route.path} has no authorizer`, { about: route.id })]
        : []),
      ...(route !== undefined && number % 11 === 7
        ? [
            about('open-endpoint', 'medium', `the authorizer of ${route.method} ${route.path} is not known`, {
              about: route.id,
              sure: false,
            }),
          ]
        : []),
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
    staleSuppressions: [
      { at: { file: 'serverless.yml', line: 50, column: 1 }, check: 'open-endpoint', why: 'the check finds nothing here' },
    ],
    checks: [...Object.keys(madeUpChecks), 'weak-password-policy', 'no-mfa'],
  }
}
