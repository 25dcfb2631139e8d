const funcster = require('funcster')

const steps = (program) => (Array.isArray(program.steps) ? program.steps.slice(0, 100) : [])

exports.handler = async ({ program }) => {
  const parsed = Object.freeze(JSON.parse(program))
  return { steps: steps(parsed).length }
}
