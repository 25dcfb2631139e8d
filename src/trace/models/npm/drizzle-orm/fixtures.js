import { eq, sql } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/node-postgres'


const users = pgTable('users', { name: text('name') })
const database = drizzle(process.env.DATABASE)

export const handler = async (event) => {
  await database.execute(sql`SELECT * FROM users WHERE id = ${event.id}`)
  await database.execute(sql.raw(`SELECT * FROM users WHERE id = ${event.id}`)) // finds sql
  await database.select().from(users).where(eq(users.name, event.name))
  await database.select().from(users).orderBy(sql.raw(event.order)) // finds sql
}
