const _ = require('underscore')
const { execSync } = require('child_process')

exports.handler = async (event) => {
  _.template(event.body) // finds template
  _.each(event.names, (name) => execSync(`echo ${name}`)) // finds command
  _.each(['a', 'b'], (name) => execSync(`echo ${name}`))
  if (_.isNumber(event.size)) execSync(`head -c ${event.size}`)
}
