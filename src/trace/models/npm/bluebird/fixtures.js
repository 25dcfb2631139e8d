const Promise = require('bluebird')
const { execSync } = require('child_process')

exports.handler = async (event) => {
  await Promise.map(event.names, (name) => execSync(`echo ${name}`)) // finds command
  await Promise.map(['a', 'b'], (name) => execSync(`echo ${name}`))
  await Promise.delay(event.wait) // finds work
  await Promise.delay(100)
}
