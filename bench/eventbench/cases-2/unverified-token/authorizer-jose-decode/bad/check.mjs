import { decodeJwt } from 'jose'

export const handler = async ({ headers }) => {
  const [, token] = headers.authorization.split(' ')
  const payload = decodeJwt(token) // finds unverified-token
  return { isAuthorized: payload.scope === 'ping' }
}
