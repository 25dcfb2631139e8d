const Handlebars = require('handlebars')

exports.handler = async (event) => {
  const bad = Handlebars.compile(event.template) // finds template
  const good = Handlebars.compile('<p>{{name}}</p>')
  return bad({}) + good({ name: event.name })
}

exports.own = async (event) => {
  const own = Handlebars.create()
  return own.compile(`Hello ${event.name}`)({}) // finds template
}

