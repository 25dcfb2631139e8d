const jws = require('jws')
const { execSync } = require('child_process')

exports.decoded = async (event) => {
  const { payload } = jws.decode(event.token)
  execSync(`logger ${payload}`) // finds command
}

exports.verified = async (event) => {
  const ok = jws.verify(event.token, 'RS256', process.env.KEY)
  execSync(`logger ${ok}`)
  execSync(`echo ${jws.sign({ header: { alg: 'HS256' }, payload: event.name, secret: process.env.KEY })}`)
}
