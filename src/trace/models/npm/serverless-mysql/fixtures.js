const mysql = require('serverless-mysql')({ config: { host: process.env.HOST } })

exports.handler = async (event) => {
  await mysql.query(`SELECT * FROM users WHERE id = '${event.id}'`) // finds sql
  await mysql.query('SELECT * FROM users WHERE id = ?', [event.id])
  await mysql.query('SELECT * FROM users WHERE id = ' + mysql.escape(event.id))
  await mysql.end()
}

exports.transaction = async (event) => {
  const transaction = mysql.transaction().query('INSERT INTO log VALUES (?)', [event.id])
  await transaction.query('DELETE FROM ' + event.table).commit() // finds sql
}
