export const compile = ({ formula }) => {
  const evaluate = new Function('basket', `with (basket) { return ${formula} }`) // finds code-injection
  return (basket) => evaluate(basket)
}
