const _ = require('lodash')
const map = require('lodash/map')
const { execSync } = require('child_process')

exports.template = async (event) => {
  _.template(event.body)({ name: 'a' }) // finds template
  return _.template('hello <%= name %>')({ name: event.name })
}

exports.collections = async (event) => {
  _.forEach(JSON.parse(event.body), (item) => execSync(`echo ${item}`)) // finds command
  _.map(['a', 'b'], (item) => execSync(`echo ${item}`))
  execSync('echo ' + map(event.items, (item) => item.name).join(' ')) // finds command
  execSync('echo ' + _.first(_.filter(event.items, 'active'))) // finds command
  execSync(`echo ${_.size(event.items)} ${_.findIndex(event.items, 'active')}`)
}

exports.objects = async (event) => {
  const options = _.merge({}, { name: 'a' }, JSON.parse(event.body))
  execSync(`echo ${options.name}`) // finds command
  execSync(`echo ${_.get(event, 'queryStringParameters.name', 'x')}`) // finds command
  execSync(`echo ${_.toInteger(event.count)}`)
}

exports.checked = async (event) => {
  if (!_.isInteger(event.count)) return
  execSync(`head -n ${event.count}`)
  _.times(event.times, () => 0) // finds work
  _.times(3, () => event.name)
}
