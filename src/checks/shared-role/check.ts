import { functionsOfRole, shortName } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Several functions share one role',
  risk: 'over-privilege',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'A shared role holds the union of what all its functions need. Whoever takes over the weakest of them gets the rights of all the others.',
  fix: 'Give every function a role of its own with what it uses: `iam.role.statements` on the function (or serverless-iam-roles-per-function), `Policies` on each SAM function.',
  silent: [
    'The role is used by one function only.',
    'It grants nothing but writing its own logs, traces and network interfaces.',
    'Helpers that the framework deploys.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-250'],

  *find(app) {
    for (const role of app.roles) {
      const functions = functionsOfRole(app, role.id).filter((fn) => !fn.generated)
      const granted = role.statements.filter(
        (statement) =>
          statement.origin.kind === 'written' ||
          statement.origin.kind === 'policy-template' ||
          (statement.origin.kind === 'managed-policy' && !basic.has(statement.origin.name)),
      )
      if (functions.length < 2 || granted.length === 0) continue
      const names = functions.map((fn) => shortName(fn.id))
      yield {
        at: role.at,
        about: role.id,
        because: `${shortName(role.id)} is used by ${functions.length} functions: ${names.slice(0, 4).join(', ')}${names.length > 4 ? ', …' : ''}`,
        path: functions.slice(0, 8).map((fn) => ({ at: fn.at, what: `${shortName(fn.id)} runs with it` })),
      }
    }
  },
})

const basic = new Set([
  'AWSLambdaBasicExecutionRole',
  'AWSLambdaVPCAccessExecutionRole',
  'AWSXRayDaemonWriteAccess',
  'AWSXrayWriteOnlyAccess',
  'CloudWatchLambdaInsightsExecutionRolePolicy',
])
