const mysql = require('mysql2/promise')

let pool

function connect() {
  pool = pool || mysql.createPool({
    host: process.env.DB_HOST,
    user: process.env.DB_USER,
    password: process.env.DB_PASSWORD,
    database: 'clinic',
    ssl: 'Amazon RDS',
  })
  return pool
}

exports.find = async (event) => {
  const { specialty = '', city = '' } = event.queryStringParameters || {}
  const [rows] = await connect().query("SELECT id, name, city FROM doctors WHERE specialty = '" + specialty + "' AND city = '" + city + "'") // finds sql-injection
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(rows),
  }
}
