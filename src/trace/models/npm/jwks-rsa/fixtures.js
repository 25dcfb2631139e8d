const jwksClient = require('jwks-rsa')

const client = jwksClient({ jwksUri: 'https://login.example.com/jwks.json' })

exports.handler = async (event) => {
  const key = await client.getSigningKey(event.kid)
  jwksClient({ jwksUri: event.issuer + '/.well-known/jwks.json' }) // finds url
  return key.getPublicKey()
}
