import { andThen, known, map, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { PasswordPolicy, ResourceOf, UserPoolClient } from '../../../model/resource.ts'
import type { Declared } from '../estate.ts'
import { placeOfKey, get, isAbsent, read, readBoolean, readNumber, readString, readStrings, readTexts } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import { choose } from './outcomes.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Defaults: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html */
export const userPool: ResourceReader = (declared, estate) => ({
  kind: 'user-pool',
  password: password(declared),
  mfa: andThen(readString(declared.get('MfaConfiguration'), 'OFF'), (mode, at) =>
    known(mode === 'ON' ? 'required' : mode === 'OPTIONAL' ? 'optional' : 'off', at),
  ),
  selfSignUp: map(readBoolean(declared.get('AdminCreateUserConfig', 'AllowAdminCreateUserOnly'), false), (only) => !only),
  deletionProtection: map(readString(declared.get('DeletionProtection'), 'INACTIVE'), (state) => state === 'ACTIVE'),
  threatProtection: threatProtection(declared),
  clients: companionsOf(declared, estate, 'AWS::Cognito::UserPoolClient', 'UserPoolId').map(client),
})

/**
 * Without a policy: eight characters, one of each class. A written policy asks for what it says; the service refuses one without a
 * length. https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html
 */
function password(declared: Declared): Known<PasswordPolicy> {
  const all = known(true)
  const standard: PasswordPolicy = {
    minimumLength: known(8),
    lowercase: all,
    uppercase: all,
    numbers: all,
    symbols: all,
    at: declared.resource.at,
  }
  return read(declared.get('Policies', 'PasswordPolicy'), standard, (policy) => {
    if (policy.kind !== 'map') return unknown('the password policy is known only at deployment', policy.at)
    const length = get(policy, 'MinimumLength')
    return known(
      {
        minimumLength: isAbsent(length) ? unknown('the policy names no length', policy.at) : readNumber(length, 8),
        lowercase: readBoolean(get(policy, 'RequireLowercase'), false),
        uppercase: readBoolean(get(policy, 'RequireUppercase'), false),
        numbers: readBoolean(get(policy, 'RequireNumbers'), false),
        symbols: readBoolean(get(policy, 'RequireSymbols'), false),
        at: placeOfKey(declared.get('Policies'), 'PasswordPolicy') ?? policy.at,
      },
      policy.at,
    )
  })
}

/** https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html */
function threatProtection(declared: Declared): ResourceOf<'user-pool'>['threatProtection'] {
  return map(readString(declared.get('UserPoolAddOns', 'AdvancedSecurityMode'), 'OFF'), (mode) =>
    mode === 'ENFORCED' ? 'enforced' : mode === 'AUDIT' ? 'audit' : 'off',
  )
}

const standardFlows = ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH']

/**
 * OAuth settings count only where `AllowedOAuthFlowsUserPoolClient` turns them on.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html
 */
function client(companion: Declared): UserPoolClient {
  const oauth = readBoolean(companion.get('AllowedOAuthFlowsUserPoolClient'), false)
  return {
    logicalId: companion.resource.logicalId,
    flows: map(readStrings(companion.get('ExplicitAuthFlows')), (flows) => (flows.length === 0 ? standardFlows : flows)),
    oauthFlows: choose(oauth, readStrings(companion.get('AllowedOAuthFlows')), known([])),
    callbackUrls: choose(oauth, readTexts(companion.get('CallbackURLs')), known([])),
    // https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html: LEGACY by default.
    hidesUnknownUsers: map(readString(companion.get('PreventUserExistenceErrors'), 'LEGACY'), (mode) => mode === 'ENABLED'),
    at: companion.resource.at,
  }
}
