import { operatorOf } from '../../policy/evaluate/operators.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy compares with an operator that does not exist',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A policy with an unknown operator is refused at deployment, or never holds. Until somebody notices, the grant is missing, or the ban is.',
  fix: 'Use an operator of IAM: `StringEquals`, `StringLike`, `ArnLike`, `Bool`, `IpAddress`, `NumericLessThan`, `DateGreaterThan`, `Null`, with `ForAnyValue:`, `ForAllValues:` or `…IfExists` where they belong.',
  silent: ['Operators in any case, with a set prefix and `IfExists`.', 'Operators that are known only at deployment.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = statement.conditions
        .map(({ operator }) => operator)
        .filter((operator) => /^[\w:]+$/.test(operator) && operatorOf(operator) === undefined)
      return wrong.length === 0 ? undefined : { says: `compares with ${someOf(wrong)}, which IAM does not know` }
    }),
})
