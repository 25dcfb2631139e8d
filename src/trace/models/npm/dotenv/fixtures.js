require('dotenv').config()
const Sentry = require('@sentry/serverless')
const { execSync } = require('child_process')

exports.handler = Sentry.AWSLambda.wrapHandler(async (event) => {
  execSync(`echo ${event.name}`) // finds command
  execSync('echo fixed')
})
