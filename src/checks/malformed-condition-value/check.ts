import { readConditions } from '../../policy/lint/condition-words.ts'
import { canRead } from '../../policy/lint/condition-values.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy compares with a value that the operator cannot read',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A date, a number, a network or a truth value that cannot be read compares with nothing. The condition fails, or with `Not…` always holds.',
  fix: 'Write times as `2026-12-31T23:59:59Z`, networks as `203.0.113.0/24`, truth values as `true` or `false`.',
  silent: ['Values that are known only at deployment.', 'Texts and ARNs: any text is one.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = readConditions(statement).find(({ base, literals }) => literals.some((value) => !canRead(base, value)))
      return wrong === undefined
        ? undefined
        : {
            says: `compares ${wrong.condition.key} with ${wrong.literals.find((value) => !canRead(wrong.base, value)) ?? ''}, which ${wrong.condition.operator} cannot read`,
          }
    }),
})
