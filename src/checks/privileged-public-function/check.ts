import { heldBy, heldRoles, wayTo } from '../../model/holders.ts'
import { administeredEverywhere } from '../../policy/administering.ts'
import { isAdministrator } from '../../policy/administrators.ts'
import { escalatesAlone } from '../../policy/escalation.ts'
import { someActions, statementKey } from '../../policy/grants.ts'
import { check } from '../check.ts'

export default check({
  title: 'A function that anyone can call administers the account',
  risk: 'over-privilege',
  severity: 'high',
  why: 'Between a stranger and the deletion of every bucket, the users of every pool or the policies of every key stands nothing but the code of one function. A bug in it, or in one of its packages, is enough.',
  fix: 'Move the administrative work to a function of its own that only a queue, a workflow or signed-in staff can start, and name the resources under `Resource`.',
  silent: [
    'The function asks its callers who they are, or is called from inside only.',
    'The resources are named, or a condition narrows the statement.',
    'The role may do everything, or can get there: wildcard-action, admin-policy, inverted-grant and privilege-escalation show the same path. Secrets: see reads-all-secrets.',
    'Statements that a managed policy brings: see admin-policy.',
  ],
  references: ['OW-A5', 'SAS-4', 'SAS-9', 'CWE-250', 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html'],

  *find(app) {
    for (const held of heldRoles(app)) {
      if (held.weakest.reach !== 'public' || isAdministrator(held.role)) continue
      for (const statement of held.role.statements) {
        if (statement.origin.kind !== 'written' || escalatesAlone(app, held.role, statement)) continue
        const actions = administeredEverywhere(statement)
        if (actions.length === 0) continue
        yield {
          at: statement.at,
          about: held.role.id,
          key: statementKey(statement),
          reach: 'public',
          because: `anyone can reach ${heldBy(held)}, which may do ${someActions(actions)} on every resource of the account`,
          path: [...wayTo(app, held.weakest), { at: statement.at, what: `which allows ${someActions(actions)}` }],
        }
      }
    }
  },
})
