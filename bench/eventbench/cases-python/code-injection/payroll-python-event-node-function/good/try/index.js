exports.handler = async ({ detail }) => {
  const formula = new Function('gross', `return ${detail.formula}`)
  return formula(1000) > 0
}
