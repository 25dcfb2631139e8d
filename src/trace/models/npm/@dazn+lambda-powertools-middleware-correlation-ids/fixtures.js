const { exec } = require('child_process')
const middy = require('@middy/core')
const correlationIds = require('@dazn/lambda-powertools-middleware-correlation-ids')

module.exports.handler = middy(async (event) => {
  exec(`ls ${event.path}`) // finds command
  exec(`ls ${Number(event.depth)}`)
}).use(correlationIds({ sampleDebugLogRate: 0.01 }))
