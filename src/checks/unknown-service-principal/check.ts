import { principalsOf } from '../../policy/lint/written-principals.ts'
import { meantPrincipal } from '../../policy/lint/service-principals.ts'
import { literal } from '../../model/text.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy lets in a service by a wrong name',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A misspelled service principal is refused at deployment, or is nobody: the events never arrive. The repair in haste is `Principal: "*"`.',
  fix: 'Take the name from the documentation of the service: `lambda.amazonaws.com`, `states.amazonaws.com`, `events.amazonaws.com`.',
  silent: [
    'Names of a region (`logs.eu-west-1.amazonaws.com`) and of other partitions (`amazonaws.com.cn`).',
    'Names that are like no known one.',
    'Names that are known only at deployment.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = principalsOf(statement).flatMap(({ kind, name }) => {
        const meant = kind === 'service' ? meantPrincipal(literal(name) ?? '') : undefined
        return meant === undefined ? [] : [`${literal(name)} (${meant}?)`]
      })
      return wrong.length === 0 ? undefined : { says: `lets in ${someOf(wrong)}, which is no service` }
    }),
})
