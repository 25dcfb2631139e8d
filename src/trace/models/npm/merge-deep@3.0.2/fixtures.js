const mergeDeep = require('merge-deep')

exports.merged = async (event) => {
  const settings = mergeDeep({ size: 4 }, JSON.parse(event.body)) // finds prototype
  const known = mergeDeep({ size: 4 }, { size: Number(event.size) })
  return [settings, known, mergeDeep({ size: 4 }, { name: 'a' }, { size: settings.length })]
}
