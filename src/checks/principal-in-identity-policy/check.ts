import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy of a role names a principal, and is refused',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'The policy of a role says what the role may do; who may act is the role itself. With a principal in it the deployment fails, and what is left out to make it pass is often the wrong half.',
  fix: 'Take the principal out; who may assume the role belongs into `AssumeRolePolicyDocument`, who may use a resource into the policy of the resource.',
  silent: ['Policies of resources and trust policies.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) =>
      kind === 'identity' && (statement.principals !== undefined || statement.notPrincipals)
        ? { says: 'names a principal in a policy of a role' }
        : undefined,
    ),
})
