const isPlain = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    if (forbidden.has(key)) continue
    target[key] = isPlain(value) && isPlain(target[key]) ? merge(target[key], value) : value
  }
  return target
}

module.exports = { merge }
