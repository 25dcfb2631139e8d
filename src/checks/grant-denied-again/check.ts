import { statementsBeside } from '../../policy/lint/beside.ts'
import { covers } from '../../policy/lint/covers.ts'
import { valueOf } from '../../model/known.ts'
import { isAllow } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy grants what it forbids',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A Deny wins over every Allow. The grant does nothing, the code fails, and the next change is likely to take out the ban, the half that was meant for safety.',
  fix: 'Take out the grant, or narrow the ban by a condition or to other resources.',
  silent: [
    'The ban has a condition, or only covers a part.',
    'The ban stands in another policy.',
    'Statements of which a condition of the template chooses one.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      if (!isAllow(statement)) return undefined
      const ban = statementsBeside(app, statement).find(
        (other) => valueOf(other.effect) === 'Deny' && other.conditions.length === 0 && covers(other, statement),
      )
      return ban === undefined ? undefined : { says: `allows what its statement in line ${ban.at.line} forbids` }
    }),
})
