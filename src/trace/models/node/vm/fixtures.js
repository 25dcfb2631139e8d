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

export const sums = async (event) => {
  if (!/^[-+*/().\d\s]{1,80}$/.test(event.sum)) return 400
  vm.runInNewContext(event.sum)
  if (!/^[-+*/()[\]!\d]{1,80}$/.test(event.riddle)) return 400
  vm.runInNewContext(event.riddle) // finds code
  if (!/^[a-z()]+$/.test(event.call)) return 400
  return vm.runInNewContext(event.call) // finds code
}
