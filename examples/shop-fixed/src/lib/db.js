const { Pool } = require('pg')
const { secret } = require('./secrets')

let pool

// One pool per container, the connection survives between invocations.
async function db() {
  if (!pool) {
    const { host, username, password, ca } = await secret(process.env.DATABASE_SECRET)
    pool = new Pool({
      host,
      user: username,
      password,
      database: 'kiosk',
      max: 2,
      connectionTimeoutMillis: 3000,
      statement_timeout: 5000,
      ssl: { rejectUnauthorized: true, ca },
    })
  }
  return pool
}

module.exports = { db }
