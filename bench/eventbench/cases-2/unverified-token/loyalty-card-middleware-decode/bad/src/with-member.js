const jwt = require('jsonwebtoken')

exports.withMember = (inner) => async (event) => {
  const token = (event.headers.authorization ?? '').replace(/^Bearer /, '')
  const payload = jwt.decode(token) // finds unverified-token
  if (!payload?.sub) return { statusCode: 401 }
  return inner({ ...event, member: payload.sub })
}
