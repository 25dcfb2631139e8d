const RE2 = require('re2')

const species = ['Quercus robur', 'Quercus ilex', 'Tilia cordata', 'Acer campestre']

exports.handler = async function search({ arguments: args }) {
  const pattern = new RE2(['^', args.prefix].join(''))
  return species.filter((name) => pattern.test(name))
}
