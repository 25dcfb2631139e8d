import { heldBy, heldRoles, wayTo } from '../../model/holders.ts'
import type { Severity } from '../../model/finding.ts'
import type { Reach } from '../../model/reach.ts'
import type { Statement } from '../../model/role.ts'
import { administeredEverywhere } from '../../policy/administering.ts'
import { allowsEverything } from '../../policy/administrators.ts'
import {
  actionsOf,
  isAllow,
  isEveryAction,
  isNarrowed,
  isWholeService,
  onEveryResource,
  serviceOf,
  someActions,
  statementKey,
} from '../../policy/grants.ts'
import { escalatesAlone } from '../../policy/escalation.ts'
import { check } from '../check.ts'

export default check({
  title: 'Whoever takes over this function may do everything with a service',
  risk: 'over-privilege',
  severity: { public: 'medium', authenticated: 'medium', internal: 'medium' },
  why: 'A wildcard in the actions grants deletion, permissions and every feature that the service will ever get. One injection in one function, and the attacker has all of it; with `*` on every resource, the whole account.',
  fix: 'Name the actions that the code calls (`dynamodb:GetItem`, not `dynamodb:*`) under `Action`, or use a SAM policy template such as DynamoDBReadPolicy.',
  silent: [
    'Wildcards that only read: `Get*`, `List*`, `Describe*`.',
    'Services that keep nothing of the account, such as `xray:*`.',
    'Statements that deny, and statements that a framework or a managed policy brings (see admin-policy).',
    'Roles that no function and no workflow of the project runs with.',
    'Statements that by themselves lead to the rights of others, such as `iam:*` on everything: see privilege-escalation. And those by which a function open to anyone administers a whole service: see privileged-public-function.',
  ],
  references: [
    'OW-A5',
    'SAS-4',
    'CWE-250',
    'CWE-269',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  ],

  *find(app) {
    for (const held of heldRoles(app))
      for (const statement of held.role.statements) {
        if (statement.origin.kind !== 'written' || !isAllow(statement) || statement.notActions) continue
        const wide = actionsOf(statement).filter((action) => isWholeService(action) && !harmless.has(serviceOf(action)))
        if (wide.length === 0) continue
        const everything = allowsEverything(statement)
        if (
          !everything &&
          (escalatesAlone(app, held.role, statement) || (held.weakest.reach === 'public' && administeredEverywhere(statement).length > 0))
        )
          continue
        yield {
          at: statement.at,
          about: held.role.id,
          key: statementKey(statement),
          reach: held.weakest.reach,
          sure: !everything || held.role.boundary === undefined,
          severity: severityOf(statement, wide, held.weakest.reach),
          because: `${heldBy(held)} may do ${wide.some(isEveryAction) ? 'everything' : someActions(wide)} on ${wide.some((action) => onEveryResource(statement, action)) ? 'every resource' : 'the resources named here'}${isNarrowed(statement) ? ', as far as its conditions let it' : ''}`,
          path: [...wayTo(app, held.weakest), { at: statement.at, what: `which allows ${someActions(wide)}` }],
        }
      }
  },
})

const harmless = new Set(['xray', 'ssmmessages', 'ec2messages', 'textract', 'polly', 'translate', 'comprehend'])
const small = new Set(['logs', 'cloudwatch', 'execute-api', 'rekognition', 'transcribe'])

function severityOf(statement: Statement, wide: readonly string[], reach: Reach): Severity {
  if (allowsEverything(statement)) return reach === 'public' ? 'critical' : 'high'
  if (isNarrowed(statement)) return wide.some(isEveryAction) ? 'medium' : 'low'
  const grave = wide.filter((action) => !small.has(serviceOf(action)) && onEveryResource(statement, action))
  return grave.length > 0 ? 'medium' : 'low'
}
