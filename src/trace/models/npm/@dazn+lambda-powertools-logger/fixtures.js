const { exec } = require('child_process')
const Log = require('@dazn/lambda-powertools-logger')

module.exports.handler = async (event) => {
  Log.info('received', { body: event.body })
  exec(`ls ${event.path}`) // finds command
}
