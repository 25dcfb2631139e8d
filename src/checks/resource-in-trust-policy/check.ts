import { resourcesOf } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A trust policy names a resource, and is refused',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A trust policy is about one role, the one it belongs to. With `Resource` in it the deployment fails; whoever copied it from another policy most likely copied too wide a principal as well.',
  fix: 'Take `Resource` out of `AssumeRolePolicyDocument`.',
  silent: ['Policies of roles and of resources.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) =>
      kind === 'trust' && (statement.notResources || resourcesOf(statement).length > 0)
        ? { says: 'names a resource in its trust policy' }
        : undefined,
    ),
})
