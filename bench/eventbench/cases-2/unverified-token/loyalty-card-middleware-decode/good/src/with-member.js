const jwt = require('jsonwebtoken')

exports.withMember = (inner) => async (event) => {
  const token = (event.headers.authorization ?? '').replace(/^Bearer /, '')
  const payload = jwt.verify(token, process.env.JWT_PUBLIC_KEY, { algorithms: ['RS256'] })
  if (!payload?.sub) return { statusCode: 401 }
  return inner({ ...event, member: payload.sub })
}
