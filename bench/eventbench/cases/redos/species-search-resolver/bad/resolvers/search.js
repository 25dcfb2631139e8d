const species = ['Quercus robur', 'Quercus ilex', 'Tilia cordata', 'Acer campestre']

exports.handler = async function search({ arguments: args }) {
  const pattern = new RegExp(['^', args.prefix].join('')) // finds redos
  return species.filter((name) => pattern.test(name))
}
