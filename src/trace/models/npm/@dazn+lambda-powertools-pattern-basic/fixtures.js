const { exec } = require('child_process')
const Log = require('@dazn/lambda-powertools-logger')
const wrap = require('@dazn/lambda-powertools-pattern-basic')

module.exports.handler = wrap(async (event) => {
  Log.info('received', { path: event.path })
  exec(`ls ${event.path}`) // finds command
  exec(`ls ${Number(event.depth)}`)
})
