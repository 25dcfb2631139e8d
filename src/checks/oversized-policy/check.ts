import { policySize } from '../../policy/lint/policy-size.ts'
import { statementsBeside } from '../../policy/lint/beside.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'The policies of a role are larger than the provider takes',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A role takes 10,240 characters of policies of its own. Above that the deployment fails, and the usual way out is a wildcard in place of the list.',
  fix: 'Give every function a role of its own, put a part into a managed policy, or name resources by a common beginning.',
  silent: [
    'Policies that only may be too large, as parts of them are known at deployment.',
    'Managed policies, each of which has a limit of its own.',
  ],
  references: ['OW-A5', 'SAS-4', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      const beside = kind === 'identity' ? statementsBeside(app, statement) : []
      if (beside[0] !== statement) return undefined
      const size = policySize(beside)
      return size <= most ? undefined : { says: `has a policy of at least ${size} characters, more than the ${most} that a role takes` }
    }),
})

/** Of all policies that stand in the role itself, without white space. */
const most = 10_240
