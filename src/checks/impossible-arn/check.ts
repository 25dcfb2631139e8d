import { literalActions, named, typesOf } from '../../policy/lint/named-resources.ts'
import { wrongPlace } from '../../policy/lint/arn-place.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy names a resource in a region or account where none can be',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'ARNs of buckets have neither region nor account, those of roles no region, and those of queues and tables both. With a part too many or too few the name matches nothing: the grant fails, the ban forbids nothing.',
  fix: 'Write the ARN as the service does: `arn:aws:s3:::photos`, `arn:aws:iam::111122223333:role/worker`, `arn:aws:sqs:eu-west-1:111122223333:jobs`.',
  silent: [
    'A wildcard for region or account.',
    'Parts that are known only at deployment.',
    'Resources that no action of the statement is about at all: see action-off-resource.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      if (statement.notActions) return undefined
      const types = literalActions(statement).flatMap(typesOf)
      const wrong = (named(app, statement) ?? []).flatMap((resource) => {
        const place = wrongPlace(resource, types)
        return place === undefined ? [] : [`${showText(resource)} ${place}`]
      })
      return wrong.length === 0 ? undefined : { says: `names ${someOf(wrong)}` }
    }),
})
