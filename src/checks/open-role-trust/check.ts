import { openTrust } from '../../policy/trust.ts'
import { statementKey } from '../../policy/grants.ts'
import { shortName } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Strangers can take over this role',
  risk: 'broken-authentication',
  severity: 'high',
  why: 'Who may assume a role has all that the role may do, without any function in between. A trust policy that names an identity provider shared by the whole world, or everybody, gives it to whoever asks.',
  fix: 'Name the principal by its ARN; for another account add the condition `sts:ExternalId`, for an organisation `aws:PrincipalOrgID`; for a web identity provider add conditions on `:sub` and `:aud` (`repo:my-org/my-repo:*`).',
  silent: [
    'A condition names the subject, the audience of the own client, an external id, the organisation, the account or the source.',
    'The principal is a service, a named role or user, or the own account written as a variable.',
    'SAML providers: they belong to the account.',
  ],
  references: [
    'OW-A5',
    'SAS-2',
    'CWE-284',
    'CWE-441',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
  ],

  *find(app) {
    for (const role of app.roles)
      for (const statement of role.trust) {
        const open = openTrust(statement)
        if (open === undefined) continue
        yield {
          at: statement.at,
          about: role.id,
          key: statementKey(statement),
          sure: open.sure,
          ...(open.everybody ? { reach: 'public' } : { severity: 'medium' }),
          because: `${shortName(role.id)}: ${open.why}`,
        }
      }
  },
})
