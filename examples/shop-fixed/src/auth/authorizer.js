const { CognitoJwtVerifier } = require('aws-jwt-verify')
const { log } = require('../lib/log')

// Signature, issuer, expiry, client and kind of token are checked; the keys come from the user pool.
const verifier = CognitoJwtVerifier.create({
  userPoolId: process.env.USER_POOL_ID,
  clientId: process.env.CLIENT_ID,
  tokenUse: 'access',
})

const RECENT_SECONDS = 15 * 60
const GROUPS = { admin: 'staff', reports: 'staff', invoices: 'warehouse' }

function policy(claims, effect, methodArn) {
  return {
    principalId: claims.sub,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: methodArn }],
    },
    context: { sub: claims.sub },
  }
}

/** Changing or destroying asks for a sign-in (with the second factor) of the last quarter of an hour. */
function recentEnough(method, claims) {
  return method === 'GET' || Date.now() / 1000 - claims.auth_time < RECENT_SECONDS
}

exports.handler = async (event) => {
  const [, , method, room] = event.methodArn.split('/')
  let claims
  try {
    claims = await verifier.verify(event.authorizationToken.replace(/^Bearer /, ''))
  } catch (error) {
    log('warn', 'authentication.failed', { reason: error.name, method, room })
    throw new Error('Unauthorized')
  }

  const group = GROUPS[room]
  const member = !group || (claims['cognito:groups'] || []).includes(group)
  const allowed = member && recentEnough(method, claims)
  if (!allowed) log('warn', 'authorization.denied', { sub: claims.sub, method, room, member })
  return policy(claims, allowed ? 'Allow' : 'Deny', event.methodArn)
}
