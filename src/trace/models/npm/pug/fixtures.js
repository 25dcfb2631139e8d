const pug = require('pug')

exports.handler = async (event) => {
  pug.render(event.body) // finds template
  pug.compileFile('views/' + event.view + '.pug') // finds path
  return pug.compile('p= name')({ name: event.name })
}
