import { heldBy, heldRoles } from '../../model/holders.ts'
import { onlyLooks } from '../../policy/access.ts'
import { administeredEverywhere } from '../../policy/administering.ts'
import { readsData } from '../../policy/data-reads.ts'
import type { EscalationPath } from '../../policy/escalation-paths.ts'
import { escalationsOf } from '../../policy/escalation.ts'
import { actionsOf, isAllow, isNarrowed, isWholeService, onEveryResource, someActions, statementKey } from '../../policy/grants.ts'
import { readsSecrets } from '../../policy/secret-reads.ts'
import { actionMatches } from '../../policy/wildcard.ts'
import { canNameResources } from '../../policy/without-resource.ts'
import { check } from '../check.ts'

export default check({
  title: 'One function reaches the data of all the others',
  risk: 'over-privilege',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'With `Resource: "*"` an injection in this function reads or changes every table, bucket, queue or function of the account, also those of other teams and of those yet to come.',
  fix: 'Name the resource: `Resource: !GetAtt Orders.Arn`, or its ARN with the stage in it. For objects in a bucket add `/*` to the ARN of the bucket.',
  silent: [
    'Actions that only list or describe.',
    'Actions that cannot be granted on a resource, or that the provider asks for on `*`: network interfaces, traces, metrics, the own log, text messages.',
    'A condition narrows the statement (a tag, leading keys, a namespace, the service that calls).',
    'Statements with all actions of a service: see wildcard-action. Reading of secrets, passing of roles and ways to more rights: see reads-all-secrets, pass-any-role, privilege-escalation. Administration in the reach of strangers: see privileged-public-function.',
    'Statements that a framework, a policy template or a managed policy brings, and services that the table of actions does not know.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-250', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html'],

  *find(app) {
    for (const held of heldRoles(app)) {
      const escalations = escalationsOf(app, held.role)
      for (const statement of held.role.statements) {
        if (statement.origin.kind !== 'written' || !isAllow(statement) || statement.notActions || isNarrowed(statement)) continue
        const actions = actionsOf(statement).filter((action) => onEveryResource(statement, action))
        if (actions.some(isWholeService) || (held.weakest.reach === 'public' && administeredEverywhere(statement).length > 0)) continue
        const told = escalations.flatMap(({ path, statements, sure }) => (sure && statements.includes(statement) ? takenOver(path) : []))
        const wide = actions.filter((action) => matters(action) && !told.some((step) => actionMatches(action, step)))
        if (wide.length === 0) continue
        yield {
          at: statement.at,
          about: held.role.id,
          key: statementKey(statement),
          reach: held.weakest.reach,
          because: `${heldBy(held)} may do ${someActions(wide)} on every resource of the account`,
        }
      }
    }
  },
})

/** What a path does to things that others own. */
const takenOver = ({ steps }: EscalationPath): readonly string[] => steps.flatMap(({ actions, on }) => (on === 'new' ? [] : actions))

/** Changes something or hands out data, could name its resource, and is no other check's matter. */
function matters(action: string): boolean {
  if (readsSecrets(action) || action.toLowerCase() === 'iam:passrole' || canNameResources(action) !== true) return false
  return !onlyLooks(action) || readsData(action)
}
