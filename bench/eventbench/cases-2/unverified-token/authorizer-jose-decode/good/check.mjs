import { createRemoteJWKSet, jwtVerify } from 'jose'

const keys = createRemoteJWKSet(new URL('https://login.example/.well-known/jwks.json'))
export const handler = async ({ headers }) => {
  const [, token] = headers.authorization.split(' ')
  const { payload } = await jwtVerify(token, keys, { issuer: 'https://login.example', audience: 'ping' }).catch(() => ({ payload: {} }))
  return { isAuthorized: payload.scope === 'ping' }
}
