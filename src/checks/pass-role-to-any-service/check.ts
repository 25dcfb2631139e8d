import { trustsOneService } from '../../policy/trust.ts'
import { actionsOf, isAllow, onEveryResource, resourcesOf } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A role may be handed to every service',
  risk: 'over-privilege',
  severity: 'low',
  why: 'With `iam:PassRole` on a role its holder can give that role to a machine, a build or a notebook as well as to the function it is meant for. Whatever runs there then acts with it.',
  fix: 'Add the condition `StringEquals: { iam:PassedToService: lambda.amazonaws.com }` with the service that the role is for.',
  silent: [
    'Roles of the project that trust one service only: nobody else can be given them.',
    'A condition on `iam:PassedToService` or `iam:AssociatedResourceArn`.',
    'Every role of the account: see pass-any-role.',
    'Actions with wildcards: see wildcard-action.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-269', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (kind !== 'identity' || !isAllow(statement) || statement.notActions || onEveryResource(statement, 'iam:PassRole')) return undefined
      const passes = actionsOf(statement).some((action) => action.toLowerCase() === 'iam:passrole')
      const narrowed = statement.conditions.some(({ key }) => /^iam:(?:passedtoservice|associatedresourcearn)$/i.test(key))
      return passes && !narrowed && !resourcesOf(statement).every((role) => trustsOneService(app, role))
        ? { says: 'may pass a role to every service that the role trusts' }
        : undefined
    }),
})
