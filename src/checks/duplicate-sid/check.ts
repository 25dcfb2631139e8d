import { statementsBeside } from '../../policy/lint/beside.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'Two statements of a policy have one name',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'The Sid of a statement stands once in a policy. With two of a name a role is not deployed; elsewhere a tool that edits statements by their Sid changes the wrong one.',
  fix: 'Give each statement a Sid of its own, or none.',
  silent: ['The same Sid in two policies.', 'Statements of which a condition of the template chooses one.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const { sid } = statement
      const beside = statementsBeside(app, statement)
      const first = beside.find((other) => other.sid === sid)
      return sid === undefined || sid.includes('${') || first === undefined || first === statement
        ? undefined
        : { says: `names a second statement ${sid}` }
    }),
})
