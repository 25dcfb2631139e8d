const yaml = require('js-yaml')
const { execSync } = require('child_process')

exports.open = async (event) => {
  const order = yaml.load(event.body) // finds deserialization
  yaml.loadAll(event.body, (document) => document) // finds deserialization
  return order
}

exports.safe = async (event) => {
  const order = yaml.safeLoad(event.body)
  const other = yaml.load(event.body, { schema: yaml.JSON_SCHEMA })
  execSync(`echo ${order.name}`) // finds command
  execSync(`echo ${other.name}`) // finds command
  execSync(`echo ${Number(order.count)}`)
  return yaml.load('name: fixed')
}
