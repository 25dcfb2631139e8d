const { CognitoIdentityProvider } = require('@aws-sdk/client-cognito-identity-provider')
const users = new CognitoIdentityProvider({})

exports.handler = async (event, context) => {
  console.log('REQUEST', JSON.stringify({ id: context.awsRequestId, route: event.resource }))
  const { user, password } = JSON.parse(event.body)
  const AuthParameters = { USERNAME: user, PASSWORD: password }
  const { AuthenticationResult } = await users.initiateAuth({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId: process.env.CLIENT_ID, AuthParameters })
  return { statusCode: AuthenticationResult ? 200 : 401, body: JSON.stringify({ signedIn: Boolean(AuthenticationResult) }) }
}
