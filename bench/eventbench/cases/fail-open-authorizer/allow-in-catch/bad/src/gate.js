const jwt = require('jsonwebtoken')

const answer = (principalId, Effect, Resource) => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Effect, Action: 'execute-api:Invoke', Resource }] },
})

module.exports.handler = async (event) => {
  try {
    const { sub } = jwt.verify(event.authorizationToken, process.env.PRESS_KEY, { algorithms: ['RS256'] })
    return answer(sub, 'Allow', event.methodArn)
  } catch (error) {
    return answer('guest', 'Allow', event.methodArn) // finds fail-open-authorizer
  }
}
