const dot = require('dot')

exports.handler = async (event) => {
  const bad = dot.template(event.body) // finds template
  return bad({}) + dot.template('<p>{{!it.name}}</p>')({ name: event.name })
}
