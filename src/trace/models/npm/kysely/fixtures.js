import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'

const database = new Kysely({ dialect: new PostgresDialect({ pool: new Pool() }) })

export const handler = async (event) => {
  await sql`SELECT * FROM person WHERE id = ${event.id}`.execute(database)
  await sql`SELECT * FROM person ORDER BY ${sql.raw(event.order)}`.execute(database) // finds sql
  await database.selectFrom('person').selectAll().where('name', '=', event.name).execute()
  await database.selectFrom('person').select(sql.lit(event.column).as('a')).execute() // finds sql
}
