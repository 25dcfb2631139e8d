const { Pool } = require('pg')

let pool

// One pool per container, the connection survives between invocations.
function db() {
  if (!pool) {
    pool = new Pool({
      connectionString: process.env.DATABASE_URL,
      max: 2,
      ssl: { rejectUnauthorized: false },
    })
  }
  return pool
}

module.exports = { db }
