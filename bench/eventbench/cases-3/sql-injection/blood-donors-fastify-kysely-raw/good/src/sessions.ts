import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { database, type Session } from './database'

const listSchema = {
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: {
      town: { type: 'string', maxLength: 60 },
      direction: { type: 'string', enum: ['asc', 'desc'], default: 'asc' },
    },
    required: ['town'],
  },
}

interface ListQuery {
  town: string
  direction: string
}

export default async function sessions(app: FastifyInstance) {
  app.get<{ Querystring: ListQuery }>('/sessions', { schema: listSchema }, async (request, reply) => {
    const { town, direction } = request.query
    const order = sql.raw(direction)
    const { rows } = await sql<Session>`
      select id, starts_at, seats from donor_session
      where town = ${town} and starts_at > now()
      order by starts_at ${order} limit 30`.execute(database)
    reply.header('cache-control', 'max-age=60')
    return { sessions: rows.map(({ id, seats }) => ({ id, seats })) }
  })

  app.get('/towns', async () => {
    const towns = await database.selectFrom('donor_session').select('town').distinct().limit(500).execute()
    return { towns: towns.map((row) => row.town) }
  })
}
