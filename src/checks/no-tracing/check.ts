import { holds } from '../../model/known.ts'
import { functionsByService, listed } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'A request cannot be followed through the functions',
  risk: 'monitoring',
  severity: 'low',
  why: 'Without traces nobody sees which function called which, with what delay and failure: neither an attack that moves from function to function nor a malfunction.',
  fix: 'Set `tracing: { lambda: true, apiGateway: true }` (serverless.yml) or `Tracing: Active` in Globals (SAM), or trace by OpenTelemetry.',
  silent: [
    'Some functions of the service are traced: then leaving others out was a decision.',
    'An OpenTelemetry or vendor tracing layer or variable is there.',
    'A service with a single function.',
  ],
  references: ['OW-A10', 'SAS-5', 'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html'],

  *find(app) {
    for (const [service, functions] of functionsByService(app)) {
      const [first] = functions
      if (first === undefined || functions.length < 2 || functions.some((fn) => holds(fn.tracing, Boolean) !== 'no')) continue
      if (
        functions.some((fn) =>
          fn.environment.some(({ name }) => /^(OTEL_|DD_TRACE|NEW_RELIC|LUMIGO|AWS_LAMBDA_EXEC_WRAPPER|SENTRY)/.test(name)),
        )
      )
        continue
      yield {
        at: first.at,
        about: service,
        because: `None of ${listed(functions)} is traced`,
        remedies: [{ of: service, setting: 'tracing' }],
      }
    }
  },
})
