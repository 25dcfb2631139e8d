const { createDecoder, createSigner, createVerifier } = require('fast-jwt')
const { execSync } = require('child_process')

const decode = createDecoder({ complete: true })
const verify = createVerifier({ key: process.env.KEY, algorithms: ['RS256'] })
const sign = createSigner({ key: process.env.OWN_KEY })

exports.decoded = async (event) => {
  const { payload } = decode(event.headers.authorization)
  execSync(`logger ${payload.name}`) // finds command
}

exports.verified = async (event) => {
  const claims = await verify(event.headers.authorization)
  execSync(`logger ${claims.name}`) // finds command
  verify(event.headers.authorization, (error, { nickname }) => execSync(`logger ${nickname}`)) // finds command
}

exports.signed = async (event) => {
  execSync(`echo '${await sign({ name: event.name })}'`)
}
