const funcster = require('funcster')

const steps = (program) => (Array.isArray(program.steps) ? program.steps.slice(0, 100) : [])

exports.handler = async ({ program }) => {
  const parsed = funcster.deepDeserialize(JSON.parse(program)) // finds unsafe-deserialization
  return { steps: steps(parsed).length }
}
