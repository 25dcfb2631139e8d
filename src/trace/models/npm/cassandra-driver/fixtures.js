import { Client } from 'cassandra-driver'
import { connect } from '@planetscale/database'
import snowflake from 'snowflake-sdk'

const client = new Client({ contactPoints: ['db'] })

export const handler = async (event) => {
  await client.execute(`SELECT * FROM users WHERE name = '${event.name}'`) // finds sql
  await client.execute('SELECT * FROM users WHERE name = ?', [event.name], { prepare: true })
  await connect({ url: process.env.DATABASE }).execute('SELECT * FROM ' + event.table) // finds sql
  const connection = snowflake.createConnection({ account: 'shop' })
  connection.execute({ sqlText: `SELECT * FROM users WHERE id = ${event.id}` }) // finds sql
  connection.execute({ sqlText: 'SELECT * FROM users WHERE id = ?', binds: [event.id] })
}
