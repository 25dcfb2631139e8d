import { createPool, sql } from 'slonik'

export const handler = async (event) => {
  const pool = await createPool(process.env.DATABASE)
  await pool.any(sql.unsafe`SELECT * FROM users WHERE id = ${event.id}`)
  await pool.one(sql.typeAlias('user')`SELECT * FROM ${sql.identifier([event.table])}`)
  await pool.any({ sql: 'SELECT * FROM users WHERE id = ' + event.id, values: [] }) // finds sql
  await pool.connect(async (connection) => {
    await connection.query({ sql: `DELETE FROM ${event.table}`, values: [] }) // finds sql
  })
}
