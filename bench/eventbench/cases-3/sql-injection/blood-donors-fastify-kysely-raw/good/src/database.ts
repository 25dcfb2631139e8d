import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'

export interface Session {
  id: string
  town: string
  starts_at: Date
  seats: number
}

export interface Tables {
  donor_session: Session
}

export const database = new Kysely<Tables>({
  dialect: new PostgresDialect({ pool: new Pool({ connectionString: process.env.DONORS_DB, max: 2, ssl: { ca: process.env.RDS_CA } }) }),
})
