const { verify } = require('jsonwebtoken')

const key = process.env.SESSION_SECRET

module.exports = function auth(req, res, next) {
  try {
    req.user = verify(req.get('x-session'), key, { algorithms: ['HS256'] })
    next()
  } catch {
    res.status(401).json({ message: 'Please sign in' })
  }
}
