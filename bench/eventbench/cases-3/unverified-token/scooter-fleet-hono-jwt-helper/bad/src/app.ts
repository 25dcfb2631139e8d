import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { session, type Session } from './session'
import { unlock } from './scooters'

const app = new Hono<{ Variables: { session: Session } }>()

app.use('/rides/*', session)
app.post('/rides/start', async (c) => {
  const { rider } = c.get('session')
  return c.json({ started: await unlock(rider) })
})

export const handler = handle(app)
