const isObject = (value) => value !== null && typeof value === 'object'
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

module.exports = function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (reserved.has(key)) continue
    if (isObject(source[key]) && isObject(target[key])) merge(target[key], source[key])
    else target[key] = source[key]
  }
  return target
}
