import { createRemoteJWKSet, decodeJwt, jwtVerify, SignJWT } from 'jose'
import { execSync } from 'child_process'

const keys = createRemoteJWKSet(new URL('https://login.example.com/keys'))

export const handler = async (event) => {
  const { payload } = await jwtVerify(event.headers.authorization, keys, { algorithms: ['RS256'] })
  execSync(`logger ${decodeJwt(event.token).name}`) // finds command
  createRemoteJWKSet(new URL(event.issuer)) // finds url
  const token = await new SignJWT({ name: event.name }).setExpirationTime('1h').sign(process.env.KEY)
  execSync(`echo '${token}'`)
  return payload.sub
}
