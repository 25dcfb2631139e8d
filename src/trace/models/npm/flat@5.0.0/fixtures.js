const { unflatten } = require('flat')
const flat = require('flat')

exports.parsed = async (event) => {
  const settings = unflatten(JSON.parse(event.body)) // finds prototype
  return { ...settings, ...flat.unflatten(JSON.parse(event.body)) } // finds prototype
}

exports.known = async (event) => {
  const settings = unflatten({ 'page.title': `${event.title}`, 'page.size': 4 })
  return flat.flatten(settings)
}
