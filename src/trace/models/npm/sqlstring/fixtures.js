import { escape, format } from 'sqlstring'
import mysql from 'mysql'

const connection = mysql.createConnection({})

export const handler = async (event) => {
  connection.query('SELECT * FROM users WHERE name = ' + escape(event.name))
  connection.query(format('SELECT * FROM users WHERE name = ?', [event.name]))
  connection.query('SELECT * FROM users WHERE name = ' + event.name) // finds sql
}
