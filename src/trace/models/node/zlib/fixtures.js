const zlib = require('zlib')
const { execSync } = require('child_process')
const { promisify } = require('util')
const gunzip = promisify(zlib.gunzip)

exports.logs = async (event) => {
  const data = JSON.parse(zlib.gunzipSync(Buffer.from(event.awslogs.data, 'base64')).toString('utf8'))
  for (const line of data.logEvents) execSync(`logger ${line.message}`) // finds command
  execSync(`logger ${Number(data.count)}`)
}

exports.promised = async (event) => {
  const text = (await gunzip(Buffer.from(event.body, 'base64'))).toString()
  execSync('echo ' + text) // finds command
}

exports.callback = (event, context, done) => {
  zlib.gunzip(Buffer.from(event.body, 'base64'), (error, data) => {
    execSync(`echo ${data}`) // finds command
    execSync(`echo ${data.length}`)
    done(error)
  })
}
