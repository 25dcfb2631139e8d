import { principalsOf } from '../../policy/lint/written-principals.ts'
import { actionsOf, isAllow } from '../../policy/grants.ts'
import { actionMatches } from '../../policy/wildcard.ts'
import type { Principal } from '../../model/role.ts'
import { literal, showText } from '../../model/text.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A role trusts somebody in a way that he cannot come in',
  risk: 'broken-authentication',
  severity: 'low',
  why: 'Services and accounts come in by `sts:AssumeRole`, web identities by `sts:AssumeRoleWithWebIdentity`, users of SAML by `sts:AssumeRoleWithSAML`. With another action the role is never assumed, and the next try is a wider trust.',
  fix: 'Use the action that belongs to the principal.',
  silent: [
    'Wildcards that hold the right action.',
    'Providers that are known only at deployment, as long as the action fits one of both kinds.',
    'Statements that deny.',
  ],
  references: ['OW-A2', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (kind !== 'trust' || !isAllow(statement) || statement.notActions || statement.notPrincipals || statement.actions.state !== 'known')
        return undefined
      const lost = principalsOf(statement).filter(
        (principal) =>
          !ways(principal).some((way) => actionsOf(statement).some((action) => action.includes('${') || actionMatches(action, way))),
      )
      return lost.length === 0
        ? undefined
        : {
            says: `trusts ${someOf(lost.map(({ name }) => showText(name)))} with ${someOf(actionsOf(statement))}, by which nobody of them comes in`,
          }
    }),
})

const [plain, web, saml] = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'] as const

/** By what each kind of principal comes in. A provider of which only a part is known may be of either kind; tags are a leave of their own. */
function ways({ kind, name }: Principal): readonly string[] {
  if (kind !== 'federated') return [plain, 'sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext']
  if (/:saml-provider\//.test(showText(name))) return [saml, 'sts:TagSession', 'sts:SetSourceIdentity']
  return [web, 'sts:TagSession', 'sts:SetSourceIdentity', ...(literal(name) === undefined ? [saml] : [])]
}
