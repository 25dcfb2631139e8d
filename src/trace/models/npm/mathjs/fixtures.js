import { evaluate } from 'mathjs'
import jexl from 'jexl'
import { Parser } from 'expr-eval'

export const handler = async (event) => {
  evaluate(event.formula) // finds code
  evaluate('a * 2', { a: event.a })
  await jexl.eval(`orders[.name == '${event.name}']`, {}) // finds code
  await jexl.eval('orders[.name == name]', { name: event.name })
  return new Parser().parse(event.formula) // finds code
}
