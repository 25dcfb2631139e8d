import { principalsOf } from '../../policy/lint/written-principals.ts'
import { isMalformedPrincipal } from '../../policy/lint/written-principals.ts'
import { holdsDefault } from '../../policy/lint/parameter-defaults.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy names a caller by something that is no principal',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A principal is an account, a role, a user or a session by its full name. A wildcard inside (`role/*`) is a plain star and matches nobody, an account of eleven digits is refused; then `*` gets written instead.',
  fix: 'Name the role; for all roles of an account name the account, and narrow with the condition `ArnLike: { aws:PrincipalArn: … }`.',
  silent: [
    '`*` alone: see public-resource-policy and open-role-trust.',
    'Mere words, and defaults of parameters, which stand for a value to come.',
    'Names that are known only at deployment.',
    'Identities that begin with AIDA or AROA, and identities of CloudFront.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = principalsOf(statement).filter((one) => isMalformedPrincipal(one) && !holdsDefault(app, one.name))
      return wrong.length === 0 ? undefined : { says: `names ${someOf(wrong.map(({ name }) => showText(name)))}, which is nobody` }
    }),
})
