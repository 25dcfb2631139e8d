import { resourcesOf } from '../../policy/grants.ts'
import { holdsDefault } from '../../policy/lint/parameter-defaults.ts'
import { faultOfArn } from '../../policy/lint/arn-faults.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy names a resource by something that is no ARN',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'What is no ARN matches no resource: the grant fails at run time, a ban forbids nothing. Often a colon is missing, or the account has eleven digits.',
  fix: 'Write `arn:aws:service:region:account:resource`; for what the template makes, `!GetAtt Thing.Arn` cannot be misspelled.',
  silent: [
    '`*`, parts that are known only at deployment, and policies of APIs, which may begin with `execute-api:/`.',
    'The default of a parameter: it stands for a value that the deployment gives.',
    'ARNs of the other partitions (`aws-cn`, `aws-us-gov`).',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = resourcesOf(statement).flatMap((resource) => (holdsDefault(app, resource) ? [] : (faultOfArn(resource) ?? [])))
      return wrong.length === 0 ? undefined : { says: `names ${someOf(wrong)}` }
    }),
})
