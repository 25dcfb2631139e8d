const isUuid = require('is-uuid')
const { execSync } = require('child_process')

exports.handler = async (event) => {
  if (isUuid.v4(event.id)) execSync(`rm /tmp/${event.id}`)
  else execSync(`rm /tmp/${event.id}`) // finds command
}
