import format from 'pg-format'
import { Pool } from 'pg'

const pool = new Pool()

export const handler = async (event) => {
  await pool.query(format('SELECT * FROM users WHERE name = %L', event.name))
  await pool.query('SELECT * FROM ' + format.ident(event.table))
  await pool.query(format(`SELECT * FROM ${event.table}`)) // finds sql
  await pool.query('SELECT * FROM ' + format.string(event.table)) // finds sql
}
