exports.handler = async ({ detail }) => {
  const formula = new Function('gross', `return ${detail.formula}`) // finds code-injection
  return formula(1000) > 0
}
