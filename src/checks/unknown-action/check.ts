import { expandAction, isIamService, actionFacts } from '../../policy/services/action.ts'
import { actionsOf } from '../../policy/grants.ts'
import { nearestAction } from '../../policy/lint/nearest.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy names an action that does not exist',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'IAM takes any name without a word. A misspelled grant fails at the first call, and whoever mends it in haste writes a wildcard; a misspelled ban forbids nothing.',
  fix: 'Write the name as the Service Authorization Reference does. Several calls have an action of another name: ListObjectsV2 needs `s3:ListBucket`, HeadObject `s3:GetObject`.',
  silent: [
    'Letters in the wrong case: IAM does not mind.',
    'Names with wildcards: see action-pattern-matches-nothing.',
    'Services that IAM does not know: see unknown-service.',
    'Names with parts that are known only at deployment.',
  ],
  references: [
    'OW-A5',
    'SAS-4',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = actionsOf(statement)
        .filter(isUnknown)
        .map((action) => ({ action, meant: nearestAction(action) }))
      if (wrong.length === 0) return undefined
      const shown = wrong.map(({ action, meant }) => (meant === undefined ? action : `${action} (${meant}?)`))
      // What is like no known name may be newer than the table.
      return { says: `names ${someOf(shown)}, which IAM does not know`, sure: wrong.some(({ meant }) => meant !== undefined) }
    }),
})

/** Open parts are shown with a brace, and so are no action's name. */
function isUnknown(action: string): boolean {
  const [, prefix = ''] = /^([\w-]+):\w+$/.exec(action) ?? []
  return isIamService(prefix) && actionFacts(action) === undefined && expandAction(`${prefix}:*`).length > 0
}
