const { Pool } = require('pg')
const pool = new Pool({ ssl: true })

exports.handler = async ({ Records }) => {
  for (const { kinesis } of Records) {
    const { bed, celsius } = JSON.parse(Buffer.from(kinesis.data, 'base64').toString())
    await pool.query(`INSERT INTO climate (bed, celsius) VALUES ('${bed}', ${celsius})`) // finds sql-injection
  }
}
