const shortid = require('shortid')
const cuid = require('cuid')
const { execSync } = require('child_process')

exports.handler = async (event) => {
  execSync(`touch /tmp/${shortid.generate()}`)
  execSync(`touch /tmp/${cuid()}`)
  execSync(`touch /tmp/${event.id}`) // finds command
}
