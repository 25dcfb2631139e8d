const objectPath = require('object-path')
const { exec } = require('child_process')

exports.written = async (event) => {
  const settings = {}
  objectPath.set(settings, event.pathParameters.name, event.body) // finds prototype
  objectPath.del(settings, event.pathParameters.name) // finds prototype
  objectPath.set(settings, 'page.title', event.body)
  objectPath.del(settings, 'page.title')
  return settings
}

exports.read = async (event) => {
  exec(`echo ${objectPath.get(JSON.parse(event.body), 'page.title')}`) // finds command
  exec(`echo ${objectPath.has(JSON.parse(event.body), 'page')}`)
  exec(`echo ${objectPath.get({ page: 'a' }, 'page')}`)
}
