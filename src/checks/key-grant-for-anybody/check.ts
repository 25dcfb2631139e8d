import { actionsOf, isAllow } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'Whoever holds a role may let strangers decrypt',
  risk: 'over-privilege',
  severity: 'low',
  why: 'A grant of a key lets somebody else use it without any policy being changed, and no template shows it. With `kms:CreateGrant` and no condition the grantee may be an account of a stranger.',
  fix: 'Add the condition `Bool: { kms:GrantIsForAWSResource: true }`, so that only services that work for you get grants; or name the grantee (`kms:GranteePrincipal`).',
  silent: [
    'A condition on the grant, its operations, its grantee or the service (`kms:ViaService`).',
    'Policies of keys, and actions with wildcards.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-269', 'https://docs.aws.amazon.com/kms/latest/developerguide/grants.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (kind !== 'identity' || !isAllow(statement) || statement.notActions) return undefined
      const grants = actionsOf(statement).some((action) => action.toLowerCase() === 'kms:creategrant')
      const narrowed = statement.conditions.some(({ key }) => /^kms:(?:grant|viaservice)/i.test(key))
      return grants && !narrowed ? { says: 'may give anybody a grant of a key' } : undefined
    }),
})
