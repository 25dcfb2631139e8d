const { serialize, unserialize } = require('node-serialize')
const cryo = require('cryo')

exports.handler = async (event) => {
  unserialize(event.body) // finds deserialization
  cryo.parse(event.body) // finds deserialization
  return unserialize(serialize({ a: 1 }))
}
