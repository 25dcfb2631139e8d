const Pool = require('pg-pool')
const pool = new Pool({ max: 1 })

exports.handler = async (event) => {
  await pool.query("SELECT * FROM users WHERE name = '" + event.name + "'") // finds sql
  await pool.query('SELECT * FROM users WHERE name = $1', [event.name]) // finds record-key
}
