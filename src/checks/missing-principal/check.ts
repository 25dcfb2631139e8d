import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy of a resource names nobody',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'The policy of a resource and the trust of a role say who may come in. Without a principal the deployment fails, or the statement applies to nobody.',
  fix: 'Add `Principal` with the service, role or account: `Principal: { Service: sns.amazonaws.com }`.',
  silent: ['Policies of roles.', 'Principals that are known only at deployment.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (kind === 'identity' || statement.notPrincipals) return undefined
      return statement.principals === undefined ? { says: 'has a statement that names no principal' } : undefined
    }),
})
