const { Client } = require('pg')

exports.createReader = async (password) => {
  const client = new Client({ ssl: true })
  await client.connect()
  await client.query('SELECT provision_reader($1)', [password])
  await client.end()
}
