const set = require('set-value')

exports.written = async (event) => {
  const settings = {}
  set(settings, event.pathParameters.name, event.body) // finds prototype
  set(settings, JSON.parse(event.body).path, 1) // finds prototype
  set(settings, 'page.title', event.body)
  set(settings, ['title', 'size'].find((name) => name === event.name), event.body)
  return settings
}
