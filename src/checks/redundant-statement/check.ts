import { statementsBeside } from '../../policy/lint/beside.ts'
import { covers } from '../../policy/lint/covers.ts'
import { valueOf } from '../../model/known.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A statement grants what another one grants already',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'The narrow statement looks like the grant, and the wide one beside it is. Whoever tightens the narrow one changes nothing; whoever reads it believes what is not so.',
  fix: 'Take out the wide statement and keep the narrow one; where the wide one is meant, take out the narrow.',
  silent: [
    'The other statement has a condition, another principal, or stands in another policy.',
    'Statements of which a condition of the template chooses one.',
    'Resources that are written differently, as far as their open parts do not tell.',
  ],
  references: ['OW-A5', 'SAS-4', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const beside = statementsBeside(app, statement)
      if (beside.length > most) return undefined
      const own = beside.indexOf(statement)
      const wide = beside.find(
        (other, index) =>
          other !== statement &&
          valueOf(other.effect) === valueOf(statement.effect) &&
          covers(other, statement) &&
          (index < own || !covers(statement, other)),
      )
      return wide === undefined ? undefined : { says: `says again what its statement in line ${wide.at.line} says` }
    }),
})

/** No service takes a policy of more: whoever writes one wants the scan to stand still. */
const most = 400
