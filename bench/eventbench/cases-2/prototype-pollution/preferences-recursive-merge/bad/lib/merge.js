const isObject = (value) => value !== null && typeof value === 'object'

module.exports = function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (isObject(source[key]) && isObject(target[key])) merge(target[key], source[key])
    else target[key] = source[key] // finds prototype-pollution
  }
  return target
}
