const async = require('async')
const { execSync } = require('child_process')

exports.handler = (event, context, done) => {
  async.each(
    JSON.parse(event.body).names,
    (name, next) => {
      execSync(`echo ${name}`) // finds command
      next()
    },
    done,
  )
}

exports.known = (event, context, done) => {
  async.mapSeries(['a', 'b'], (name, next) => next(null, execSync(`echo ${name}`)), done)
}
