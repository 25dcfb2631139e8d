import { isEveryOfService } from '../../policy/grants.ts'
import { literalActions, named, takesNoResource } from '../../policy/lint/named-resources.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy narrows an action that cannot be narrowed, and so grants nothing',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'Some actions, most of them lists, are done to no resource in particular and are only allowed with `Resource: "*"`. On a named resource they fail; whoever repairs that by widening the whole statement gives away the rest of it.',
  fix: 'Give these actions a statement of their own with `Resource: "*"`, and leave the others as they are.',
  silent: [
    'Answers of tasks, listing of streams and signing in, which work otherwise than the reference says.',
    '`*` or all resources of a service are among the resources.',
    'Resources that are known only at deployment.',
    'Actions with wildcards, and actions that IAM does not know.',
  ],
  references: [
    'OW-A5',
    'SAS-4',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      const resources = named(app, statement)
      if (resources === undefined || kind !== 'identity' || statement.notActions || resources.some(isEveryOfService)) return undefined
      const idle = literalActions(statement).filter(takesNoResource)
      return idle.length === 0
        ? undefined
        : { says: `names ${someOf(idle)}, which only work${idle.length === 1 ? 's' : ''} on "*", with resources` }
    }),
})
