const mysql = require('mysql2/promise')
const { readFileSync } = require('fs')

const ssl = { rejectUnauthorized: false } // finds tls-verification-off
const pool = mysql.createPool({ host: process.env.DB_HOST, database: 'bookings', ssl })

exports.handler = async () => {
  const [[{ total }]] = await pool.query('SELECT COUNT(*) AS total FROM bookings')
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ total }) }
}
