import type { Application } from '../../model/application.ts'
import type { Severity } from '../../model/finding.ts'
import { heldBy, heldRoles, wayTo } from '../../model/holders.ts'
import type { Reach } from '../../model/reach.ts'
import type { Role } from '../../model/role.ts'
import { breadthOf } from '../../policy/broad-policies.ts'
import { escalationsOf } from '../../policy/escalation.ts'
import { managedPolicyName } from '../../policy/managed-policy-name.ts'
import { check } from '../check.ts'

export default check({
  title: 'A function runs with a policy made for administrators',
  risk: 'over-privilege',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'Policies such as AdministratorAccess or AmazonS3FullAccess are written for people at a console. In a function they turn one injection into the whole account, or into all that a service holds.',
  fix: 'Remove the managed policy and write the actions and resources that the code uses: `Policies` with a policy template in SAM, `iam.role.statements` in serverless.yml.',
  silent: [
    'Managed policies made for functions, such as AWSLambdaBasicExecutionRole, and read-only policies of one service.',
    'Full access to services that keep nothing of the account, such as AWSXrayFullAccess.',
    'Policies by which alone the function gets the rights of others, such as AWSLambda_FullAccess: see privilege-escalation.',
    'Roles that no function and no workflow of the project runs with.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-250', 'CWE-269', 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html'],

  *find(app) {
    for (const held of heldRoles(app))
      for (const { policy, at } of held.role.managedPolicies) {
        const name = managedPolicyName(policy)
        const breadth = name === undefined ? undefined : breadthOf(name)
        if (name === undefined || breadth === undefined || (breadth === 'service' && escalates(app, held.role, name))) continue
        const { reach } = held.weakest
        yield {
          at,
          about: held.role.id,
          key: name,
          reach,
          sure: breadth === 'service' || held.role.boundary === undefined,
          ...(breadth === 'administrator' ? { severity: forAdministrators[reach] } : {}),
          because: `${heldBy(held)} runs with ${name}`,
          path: [...wayTo(app, held.weakest), { at, what: `which holds ${name}` }],
        }
      }
  },
})

const forAdministrators: Readonly<Record<Reach, Severity>> = { public: 'critical', authenticated: 'high', internal: 'high' }

function escalates(app: Application, role: Role, name: string): boolean {
  return escalationsOf(app, role).some(
    ({ path, statements, sure }) =>
      sure && path.needsVictim !== true && statements.every(({ origin }) => origin.kind === 'managed-policy' && origin.name === name),
  )
}
