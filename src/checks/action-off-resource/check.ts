import { isLeftOver, isOfServiceOf, literalActions, named, typesOf } from '../../policy/lint/named-resources.ts'
import { mayBe } from '../../policy/lint/arn-fit.ts'
import { isInWrongPlace } from '../../policy/lint/arn-place.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy names a resource that the action is never done to',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'Reading an object asks for the object, listing for the bucket: `s3:GetObject` on the bucket alone grants nothing, and on it alone forbids nothing either. The call fails, and the quick repair is a wildcard.',
  fix: 'Name what the action is done to: `arn:aws:s3:::photos/*` for objects, `arn:aws:s3:::photos` for listing, `log-group:name:*` for writing logs, `table/orders/index/*` beside the table for its indexes.',
  silent: [
    'Reading of streams beside that of a table, as the AWS CDK grants it.',
    'One resource of the statement fits the action, or may do so once its open parts are known.',
    'Actions with wildcards, and actions that take no resource: see unscopable-action.',
    'ARNs with a region or account where none belongs, or without one: see impossible-arn. And resources of another service: see resource-of-other-service.',
  ],
  references: [
    'OW-A5',
    'SAS-4',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const resources = named(app, statement)
      if (resources === undefined || statement.notActions) return undefined
      const idle = literalActions(statement).filter((action) => {
        const types = typesOf(action)
        if (
          types.length === 0 ||
          (isLeftOver(action) && literalActions(statement).some((one) => !isLeftOver(one))) ||
          isInWrongPlace(resources, types)
        )
          return false
        return resources.some((one) => isOfServiceOf(one, types)) && !resources.some((one) => types.some((type) => mayBe(one, type)))
      })
      return idle.length === 0
        ? undefined
        : { says: `names ${someOf(idle)} with no resource that ${idle.length === 1 ? 'it is' : 'they are'} done to` }
    }),
})
