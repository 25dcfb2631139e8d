import { named } from '../../policy/lint/named-resources.ts'
import { mayBeOwn, sharersOf } from '../../policy/lint/own-resource.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy of a resource is about another resource',
  risk: 'misconfiguration',
  severity: 'medium',
  why: 'The policy of a queue only counts for that queue. A statement that names another one does nothing: messages do not arrive, and a ban does not hold.',
  fix: 'Name the resource that the policy belongs to: `Resource: !GetAtt Jobs.Arn`.',
  silent: [
    'One resource of the statement is the own one, or may be once its open parts are known.',
    'A policy that several resources share, as long as it fits one of them.',
    'Kinds of resources whose ARN the files do not tell.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      const resources = kind === 'resource' ? named(app, statement) : undefined
      const owners = sharersOf(app, statement)
      if (resources === undefined || owners.length === 0 || owners.some((own) => resources.some((one) => mayBeOwn(app, own, one))))
        return undefined
      return { says: `has a policy about ${someOf(resources.map(showText))}, which is another resource` }
    }),
})
