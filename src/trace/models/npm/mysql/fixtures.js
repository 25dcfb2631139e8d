import mysql from 'mysql'
import { createPool } from 'mysql2'
import promised from 'mysql2/promise'

const connection = mysql.createConnection({ host: process.env.HOST })

export const callback = (event, context, done) => {
  connection.query("SELECT * FROM users WHERE name = '" + event.name + "'", (error, rows) => done(error, rows)) // finds sql
  connection.query('SELECT * FROM users WHERE name = ?', [event.name], (error, rows) => done(error, rows)) // finds record-key
  connection.query({ sql: `SELECT * FROM users LIMIT ${event.limit}` }, (error, rows) => done(error, rows)) // finds sql
}

export const escaped = async (event) => {
  connection.query('SELECT * FROM users WHERE name = ' + connection.escape(event.name))
  connection.query(`SELECT * FROM ${mysql.escapeId(event.table)}`)
  connection.query(mysql.format('SELECT * FROM users WHERE id = ?', [event.id]))
  connection.query('SELECT * FROM users WHERE id = ?', [mysql.raw(event.id)]) // finds sql, record-key
}

export const promises = async (event) => {
  const database = await promised.createConnection({ host: 'db' })
  const [rows] = await database.execute(`SELECT * FROM users WHERE id = ${event.id}`) // finds sql
  const [more] = await database.execute('SELECT * FROM users WHERE id = ?', [event.id]) // finds record-key
  return [rows[0], more[0]]
}

export const pooled = async (event) => {
  const pool = createPool({ host: 'db' }).promise()
  const borrowed = await pool.getConnection()
  await borrowed.query('UPDATE users SET name = "' + event.body + '"') // finds sql
  await borrowed.query('UPDATE users SET name = ? WHERE id = ?', [event.body, event.id]) // finds record-key
}
