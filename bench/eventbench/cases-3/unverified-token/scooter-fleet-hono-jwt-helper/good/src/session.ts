import type { Context, MiddlewareHandler } from 'hono'
import { verify } from 'hono/jwt'

export interface Session {
  rider: string
}

const tokenOf = (c: Context): string => c.req.header('x-rider-token') ?? ''

async function sessionOf(c: Context): Promise<Session> {
  const payload = await verify(tokenOf(c), process.env.RIDER_KEY ?? '', 'HS256')
  return { rider: String(payload.sub) }
}

export const session: MiddlewareHandler<{ Variables: { session: Session } }> = async (c, next) => {
  try {
    c.set('session', await sessionOf(c))
  } catch {
    return c.json({ problem: 'sign in' }, 401)
  }
  return next()
}
