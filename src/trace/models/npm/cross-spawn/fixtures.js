const spawn = require('cross-spawn')

exports.handler = async (event) => {
  spawn(event.program) // finds command
  spawn.sync('git', ['fetch', event.remote]) // finds argument
  spawn('git', ['status'], { env: { NAME: event.name } })
}
