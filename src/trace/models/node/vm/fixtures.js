import vm from 'node:vm'
import { runInNewContext, Script } from 'vm'

export const open = async (event) => {
  vm.runInThisContext(event.body) // finds code
  runInNewContext(`result = ${event.formula}`, {}) // finds code
  new Script(event.source).runInThisContext() // finds code
  vm.compileFunction(event.source) // finds code
}

export const known = async (event) => {
  const context = vm.createContext({ input: event.body })
  vm.runInContext('input.length', context)
  return runInNewContext('a + b', { a: event.a, b: event.b })
}
