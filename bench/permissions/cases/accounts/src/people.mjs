import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  paginateListUsers,
} from '@aws-sdk/client-cognito-identity-provider'

const cognito = new CognitoIdentityProviderClient({})
const UserPoolId = process.env.USER_POOL_ID

export const invite = async ({ mail }) => {
  await cognito.send(new AdminCreateUserCommand({ UserPoolId, Username: mail })) // uses cognito-idp:AdminCreateUser on People
  await cognito.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: mail, GroupName: 'guests' })) // uses cognito-idp:AdminAddUserToGroup on People
}

export const block = async ({ mail }) => {
  for (const Command of [AdminDisableUserCommand, AdminUserGlobalSignOutCommand]) {
    await cognito.send(new Command({ UserPoolId, Username: mail })) // uses cognito-idp:AdminDisableUser on People; cognito-idp:AdminUserGlobalSignOut on People
  }
}

export const all = async () => {
  const names = []
  const pages = paginateListUsers({ client: cognito, pageSize: 60 }, { UserPoolId }) // uses cognito-idp:ListUsers on People
  for await (const { Users } of pages) names.push(...Users.map(({ Username }) => Username))
  return names
}

// Open to everybody by design of the service: no policy is asked.
export const signIn = async ({ mail, password, client }) =>
  cognito.send(new InitiateAuthCommand({ ClientId: client, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: mail, PASSWORD: password } }))
