const merge = require('merge')

exports.merged = async (event) => {
  merge({ size: 4 }, JSON.parse(event.body)) // finds prototype
  merge.recursive(true, { size: 4 }, JSON.parse(event.body)) // finds prototype
  merge({ size: 4 }, { size: Number(event.size) })
  return merge.recursive({ size: 4 }, { name: 'a' })
}
