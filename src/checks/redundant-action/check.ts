import { actionsOf } from '../../policy/grants.ts'
import { actionMatches } from '../../policy/wildcard.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy says the same action twice',
  risk: 'over-privilege',
  severity: 'low',
  why: 'Beside `s3:*` the careful list `s3:GetObject, s3:PutObject` means nothing: the reader believes that the list is the grant, and a review that shortens it changes nothing.',
  fix: 'Take out the wildcard and keep the list; where the wildcard is meant, take out the list.',
  silent: ['Actions that no other action of the statement covers.', 'Texts with parts that are known only at deployment.'],
  references: ['OW-A5', 'SAS-4', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const actions = actionsOf(statement).filter((action) => !action.includes('${'))
      const covered = actions.flatMap((action, index) => {
        const by = actions.find((other, place) => place !== index && covers(other, action) && (place < index || !covers(action, other)))
        return by === undefined ? [] : [by === action ? `${action} twice` : `${action} beside ${by}`]
      })
      return covered.length === 0 ? undefined : { says: `names ${someOf(covered)}` }
    }),
})

/** A pattern covers another when it matches it letter by letter: `s3:Get*` as it stands is one of the texts that `s3:*` matches. */
const covers = (wide: string, narrow: string): boolean =>
  actionMatches(wide, narrow.replaceAll('?', '*')) && (wide.includes('*') || wide.toLowerCase() === narrow.toLowerCase())
