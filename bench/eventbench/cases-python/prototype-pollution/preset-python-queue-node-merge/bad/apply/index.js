const isPlain = (value) => value !== null && typeof value === 'object'
const preset = { colours: {}, grid: { size: 8 } }

const merge = (target, source) => {
  for (const key of Object.keys(source)) {
    if (isPlain(source[key]) && isPlain(target[key])) merge(target[key], source[key])
    else target[key] = source[key] // finds prototype-pollution
  }
}

exports.handler = async ({ Records }) => {
  for (const { Sns } of Records) merge(preset, JSON.parse(Sns.Message))
}
