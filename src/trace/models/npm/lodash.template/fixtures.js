const template = require('lodash.template')

exports.handler = async (event) => {
  const bad = template(event.body) // finds template
  return bad({}) + template('<%= name %>')({ name: event.name })
}
