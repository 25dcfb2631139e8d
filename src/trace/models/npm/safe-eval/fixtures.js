const safeEval = require('safe-eval')
const { VM } = require('vm2')

exports.handler = async (event) => {
  safeEval(event.formula, {}) // finds code
  new VM().run(event.script) // finds code
  new VM({ sandbox: { input: event.body } }).run('input.length')
  return safeEval('a + 1', { a: event.a })
}
