import { heldBy, heldRoles, wayTo } from '../../model/holders.ts'
import { isAdministrator } from '../../policy/administrators.ts'
import { breadthOf } from '../../policy/broad-policies.ts'
import {
  actionsOf,
  isAllow,
  isNarrowed,
  isWholeService,
  onEveryResource,
  serviceOf,
  someActions,
  statementKey,
} from '../../policy/grants.ts'
import { readsSecrets } from '../../policy/secret-reads.ts'
import { check } from '../check.ts'

export default check({
  title: 'One function can read the secrets of all the others',
  risk: 'over-privilege',
  severity: { public: 'high', authenticated: 'medium', internal: 'low' },
  why: 'Secrets of other applications, databases and partners lie in the same store. A function that may read all of them gives all of them away when it is taken over.',
  fix: 'Name the secrets, parameters and keys: `Resource: !Ref DatabaseSecret`, `arn:…:parameter/shop/${stage}/*`, the ARN of the key; for kms:Decrypt a condition on kms:ViaService helps too.',
  silent: [
    'The secrets, parameters or keys are named, also by a path of their own.',
    'A condition narrows the statement, such as kms:ViaService or a tag.',
    'Statements with all actions of a service (see wildcard-action) and policies for whole services (see admin-policy).',
    'Statements that a framework or a policy template brings.',
  ],
  references: [
    'OW-A5',
    'SAS-4',
    'SAS-7',
    'CWE-250',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html',
  ],

  *find(app) {
    for (const held of heldRoles(app)) {
      if (isAdministrator(held.role)) continue
      for (const statement of held.role.statements) {
        const { origin } = statement
        if (origin.kind !== 'written' && (origin.kind !== 'managed-policy' || breadthOf(origin.name) !== undefined)) continue
        if (!isAllow(statement) || statement.notActions || isNarrowed(statement)) continue
        const reads = actionsOf(statement).filter(
          (action) => !isWholeService(action) && readsSecrets(action) && onEveryResource(statement, action),
        )
        if (reads.length === 0) continue
        // A key opens only what the holder can already get at.
        const keysOnly = reads.every((action) => serviceOf(action) === 'kms')
        yield {
          at: statement.at,
          about: held.role.id,
          key: origin.kind === 'managed-policy' ? origin.name : statementKey(statement),
          reach: held.weakest.reach,
          ...(keysOnly ? { severity: held.weakest.reach === 'public' ? 'medium' : 'low' } : {}),
          because: `${heldBy(held)} may do ${someActions(reads)} on every ${keysOnly ? 'key' : 'secret'} of the account${origin.kind === 'managed-policy' ? ` by ${origin.name}` : ''}`,
          path: [...wayTo(app, held.weakest), { at: statement.at, what: `which allows ${someActions(reads)}` }],
        }
      }
    }
  },
})
