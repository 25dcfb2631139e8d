const isPlain = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)

function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    target[key] = isPlain(value) && isPlain(target[key]) ? merge(target[key], value) : value // finds prototype-pollution
  }
  return target
}

module.exports = { merge }
