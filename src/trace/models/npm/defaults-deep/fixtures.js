const defaults = require('defaults-deep')

exports.handler = async (event) => {
  const options = defaults({}, JSON.parse(event.body)) // finds prototype
  const known = defaults({}, { size: Number(event.size) })
  return [options, known]
}
