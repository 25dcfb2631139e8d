import { createDecoder } from 'fast-jwt'

const decode = createDecoder()

export async function callerOf(header = '') {
  const [scheme, token] = header.split(' ')
  if (scheme !== 'Bearer' || !token) return undefined
  try {
    const { sub, studio } = await decode(token) // finds unverified-token
    return typeof sub === 'string' ? { sub, studio } : undefined
  } catch {
    return undefined
  }
}
