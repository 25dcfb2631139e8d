import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const issued = ['AuthenticationResult.AccessToken', 'AuthenticationResult.IdToken', 'AuthenticationResult.RefreshToken']
const tokens = [...issued, 'Session']

/** Who names the attributes sets `custom:role` or `email_verified` too, where the client may write them. */
export const cognitoIdentityProvider = cloudService({
  id: 'cognito-identity-provider',
  names: ['CognitoIdentityServiceProvider', 'cognito-idp'],
  operations: operations({
    SignUp: {
      about: 'ClientId',
      into: { cloud: 'UserAttributes[].Name' },
      writes: { key: 'Username', attributes: 'UserAttributes[].Value', metadata: 'ClientMetadata' },
    },
    AdminCreateUser: {
      on: 'UserPoolId',
      into: { cloud: 'UserAttributes[].Name' },
      writes: { key: 'Username', attributes: 'UserAttributes[].Value', metadata: 'ClientMetadata' },
    },
    AdminUpdateUserAttributes: {
      on: 'UserPoolId',
      into: { cloud: 'UserAttributes[].Name' },
      writes: { attributes: 'UserAttributes[].Value', metadata: 'ClientMetadata' },
      recordKey: 'Username',
    },
    UpdateUserAttributes: {
      into: { cloud: 'UserAttributes[].Name' },
      writes: { attributes: 'UserAttributes[].Value', metadata: 'ClientMetadata' },
    },
    GetUser: { reads: { attributes: 'UserAttributes[].Value', key: 'Username' } },
    AdminGetUser: { on: 'UserPoolId', reads: { attributes: 'UserAttributes[].Value', key: 'Username' }, recordKey: 'Username' },
    // The filter is a small language of its own: `email = "…"`; a quote leaves the string.
    ListUsers: {
      on: 'UserPoolId',
      into: { nosql: 'Filter' },
      reads: { attributes: 'Users[].Attributes[].Value', key: 'Users[].Username' },
    },
    ListUsersInGroup: {
      on: 'UserPoolId',
      into: { cloud: 'GroupName' },
      reads: { attributes: 'Users[].Attributes[].Value', key: 'Users[].Username' },
    },
    AdminAddUserToGroup: { on: 'UserPoolId', into: { cloud: 'GroupName' }, recordKey: 'Username' },
    AdminRemoveUserFromGroup: { on: 'UserPoolId', into: { cloud: 'GroupName' }, recordKey: 'Username' },
    AdminLinkProviderForUser: { on: 'UserPoolId', recordKey: 'DestinationUser.ProviderAttributeValue' },
    ...each(
      'AdminConfirmSignUp AdminDeleteUser AdminDeleteUserAttributes AdminDisableUser AdminEnableUser AdminListGroupsForUser AdminResetUserPassword AdminSetUserMFAPreference AdminSetUserPassword AdminUserGlobalSignOut',
      { on: 'UserPoolId', recordKey: 'Username' },
    ),
    AdminInitiateAuth: { on: 'UserPoolId', into: { cloud: 'AuthFlow' }, secrets: tokens, writes: { metadata: 'ClientMetadata' } },
    AdminRespondToAuthChallenge: { on: 'UserPoolId', secrets: tokens, writes: { metadata: 'ClientMetadata' } },
    InitiateAuth: { about: 'ClientId', into: { cloud: 'AuthFlow' }, secrets: tokens, writes: { metadata: 'ClientMetadata' } },
    RespondToAuthChallenge: { about: 'ClientId', secrets: tokens, writes: { metadata: 'ClientMetadata' } },
    GetTokensFromRefreshToken: { about: 'ClientId', secrets: issued },
    ...each('ConfirmForgotPassword ConfirmSignUp ForgotPassword ResendConfirmationCode', {
      about: 'ClientId',
      writes: { metadata: 'ClientMetadata' },
    }),
    AssociateSoftwareToken: { secrets: ['SecretCode', 'Session'] },

    CreateGroup: { on: 'UserPoolId', into: { cloud: ['GroupName', 'RoleArn'] } },
    UpdateGroup: { on: 'UserPoolId', into: { cloud: ['GroupName', 'RoleArn'] } },
    DeleteGroup: { on: 'UserPoolId', into: { cloud: 'GroupName' } },
    ...each('CreateUserPoolClient UpdateUserPoolClient', {
      on: 'UserPoolId',
      into: { cloud: ['CallbackURLs[]', 'LogoutURLs[]', 'AllowedOAuthFlows[]', 'AllowedOAuthScopes[]', 'ExplicitAuthFlows[]'] },
      secrets: 'UserPoolClient.ClientSecret',
    }),
    DescribeUserPoolClient: { on: 'UserPoolId', secrets: 'UserPoolClient.ClientSecret' },
    ...each('CreateIdentityProvider UpdateIdentityProvider', { on: 'UserPoolId', into: { cloud: ['ProviderDetails.*', 'ProviderName'] } }),
    UpdateUserPool: { on: 'UserPoolId', whole: { cloud: 'LambdaConfig' } },
    DeleteUserPool: { on: 'UserPoolId' },
  }),
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Operations.html, 2026-11-22',
})
