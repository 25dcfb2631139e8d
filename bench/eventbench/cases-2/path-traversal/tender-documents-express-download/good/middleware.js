const known = new Set(['conditions.pdf', 'drawings.pdf', 'prices.pdf'])

exports.onlyKnown = (req, res, next) => {
  if (!known.has(req.query.name)) return res.sendStatus(404)
  next()
}
