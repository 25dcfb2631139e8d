import { heldRoles } from '../../model/holders.ts'
import { actionsOf, isAllow, isNarrowed } from '../../policy/grants.ts'
import { actionFacts } from '../../policy/services/action.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'Whoever takes over this function can open a resource to the world',
  risk: 'over-privilege',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'The right to change the policy or the access list of a bucket, queue, topic, key or function is the right to let strangers in. An injection then needs no way out for the data: the attacker fetches it himself.',
  fix: 'Leave such changes to the deployment. Take the action out; objects that all may read go through a distribution, not through access lists.',
  silent: [
    'Roles that no function runs with, such as those of deployments.',
    'Actions with wildcards: see wildcard-action. Rights over IAM itself: see privilege-escalation.',
    'A condition narrows the statement (`s3:x-amz-acl`).',
    'Statements that deny, and those that a framework or a policy template brings.',
  ],
  references: [
    'OW-A5',
    'SAS-4',
    'CWE-732',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  ],

  find: (app) => {
    const held = new Set<string>(heldRoles(app).flatMap(({ role, weakest }) => (weakest.kind === 'function' ? [role.id] : [])))
    return faultsOf(app, ({ statement, kind, about }) => {
      if (kind !== 'identity' || !held.has(about) || !isAllow(statement) || statement.notActions || isNarrowed(statement)) return undefined
      const opening = actionsOf(statement).filter((action) => opens.test(action) && actionFacts(action)?.access === 'permissions')
      return opening.length === 0 ? undefined : { says: `may change who gets in: ${someOf(opening)}` }
    })
  },
})

/** Policies and access lists; not tags, owners or settings of accounts. */
const opens =
  /^(?!iam:)[\w-]+:(?:Put\w*(?:Policy|Acl|PublicAccessBlock|Permission)|Delete(?:Bucket|Resource)Policy|Add\w*Permission|SetRepositoryPolicy)$/i
