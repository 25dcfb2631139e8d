import pg from 'pg'
import { sql } from '../lib/sql.mjs'

const db = new pg.Client(process.env.PG_URL)
const connected = db.connect()
const json = (statusCode) => (value) => ({ statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) })

export async function handler(event) {
  await connected
  const author = event.queryStringParameters?.author ?? ''
  const query = sql`SELECT isbn, title FROM books WHERE author = ${author} ORDER BY title LIMIT ${25}`
  const { rows } = await db.query(query) // finds sql-injection
  return json(200)(rows)
}
