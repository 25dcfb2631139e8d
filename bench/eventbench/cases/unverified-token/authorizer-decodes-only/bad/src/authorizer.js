const { jwtDecode } = require('jwt-decode')

const policy = (principalId, Effect, Resource) => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect, Resource }] },
})

exports.handler = async ({ authorizationToken, methodArn }) => {
  try {
    const claims = jwtDecode(authorizationToken.slice('Bearer '.length)) // finds unverified-token
    return policy(claims.sub, claims.exp * 1000 > Date.now() ? 'Allow' : 'Deny', methodArn)
  } catch {
    return policy('nobody', 'Deny', methodArn)
  }
}
