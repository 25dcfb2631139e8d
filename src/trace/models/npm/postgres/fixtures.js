import postgres from 'postgres'

const sql = postgres(process.env.DATABASE)

export const handler = async (event) => {
  const [user] = await sql`SELECT * FROM users WHERE name = ${event.name}`
  await sql.unsafe(`SELECT * FROM users ORDER BY ${event.order}`) // finds sql
  await sql`INSERT INTO users ${sql({ name: event.name })}`
  await sql.begin(async (transaction) => {
    await transaction`UPDATE users SET name = ${event.name}`
    await transaction.unsafe('DELETE FROM ' + event.table) // finds sql
  })
  return user
}
