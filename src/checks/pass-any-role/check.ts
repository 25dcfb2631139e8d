import { heldBy, heldRoles } from '../../model/holders.ts'
import { isAdministrator } from '../../policy/administrators.ts'
import { escalationsOf } from '../../policy/escalation.ts'
import { actionsOf, allowsAction, isNarrowed, isWholeService, onEveryResource, statementKey } from '../../policy/grants.ts'
import { check } from '../check.ts'

export default check({
  title: 'A function may hand any role of the account to a service',
  risk: 'over-privilege',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'iam:PassRole on every role is one half of most ways to administrator rights. The other half comes along with the next permission that somebody adds.',
  fix: 'Name the roles under `Resource`, and add the condition `StringEquals: { iam:PassedToService: lambda.amazonaws.com }` with the service they are for.',
  silent: [
    'The roles are named, or a condition names the service they are for.',
    'The role already has the other half: see privilege-escalation.',
    'The role may do everything, or all of IAM, anyway.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-269', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],

  *find(app) {
    for (const held of heldRoles(app)) {
      if (isAdministrator(held.role)) continue
      const told = new Set(escalationsOf(app, held.role).map(({ statements }) => statements[0]))
      for (const statement of held.role.statements) {
        if (statement.origin.kind !== 'written' || statement.notActions || told.has(statement) || !allowsAction(statement, 'iam:PassRole'))
          continue
        if (isNarrowed(statement) || !onEveryResource(statement, 'iam:PassRole') || actionsOf(statement).some(isWholeService)) continue
        yield {
          at: statement.at,
          about: held.role.id,
          key: statementKey(statement),
          reach: held.weakest.reach,
          because: `${heldBy(held)} may pass every role to every service`,
        }
      }
    }
  },
})
