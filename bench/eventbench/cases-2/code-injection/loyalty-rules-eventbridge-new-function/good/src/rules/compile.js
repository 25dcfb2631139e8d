const operators = { perEuro: (factor) => ({ total }) => total * factor, perItem: (factor) => ({ items }) => items * factor }
export const compile = ({ formula, factor }) => {
  const make = Object.hasOwn(operators, formula) ? operators[formula] : operators.perEuro
  return make(Number(factor))
}
