import { Client, Pool } from 'pg'
import pg from 'pg'

const pool = new Pool()

export const text = async (event) => {
  await pool.query(`SELECT * FROM users WHERE id = '${event.pathParameters.id}'`) // finds sql
  await pool.query('SELECT * FROM users WHERE id = $1', [event.pathParameters.id]) // finds record-key
  await pool.query(`SELECT * FROM users LIMIT ${Number(event.limit)}`)
}

export const object = async (event) => {
  const client = new Client({ connectionString: process.env.DATABASE })
  await client.connect()
  await client.query({ text: 'SELECT * FROM ' + event.table, values: [] }) // finds sql
  await client.query({ text: 'SELECT * FROM users WHERE id = $1', values: [event.id] }) // finds record-key
  await client.end()
}

export const callback = (event, context, done) => {
  pool.connect((error, client, release) => {
    client.query('DELETE FROM users ORDER BY ' + event.order, (failure, result) => { // finds sql
      release()
      done(failure, result.rows[0])
    })
  })
}

export const escaped = async (event) => {
  const client = await pool.connect()
  await client.query('SELECT * FROM ' + pg.escapeIdentifier(event.table))
  await client.query('SELECT * FROM users WHERE name = ' + client.escapeLiteral(event.name))
  client.release()
}
