import { createVerifier } from 'fast-jwt'

const decode = createVerifier({ key: async () => process.env.TOKEN_PUBLIC_KEY, algorithms: ['ES256'], cache: 100 })

export async function callerOf(header = '') {
  const [scheme, token] = header.split(' ')
  if (scheme !== 'Bearer' || !token) return undefined
  try {
    const { sub, studio } = await decode(token)
    return typeof sub === 'string' ? { sub, studio } : undefined
  } catch {
    return undefined
  }
}
