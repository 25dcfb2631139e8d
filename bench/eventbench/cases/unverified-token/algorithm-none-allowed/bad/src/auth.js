const { verify } = require('jsonwebtoken')

module.exports = function auth(req, res, next) {
  try {
    req.user = verify(req.get('x-session'), '', { algorithms: ['none'] }) // finds unverified-token
    next()
  } catch {
    res.status(401).json({ message: 'Please sign in' })
  }
}
