const oracledb = require('oracledb')

exports.handler = async (event) => {
  const connection = await oracledb.getConnection({ user: 'app' })
  await connection.execute(`SELECT * FROM staff WHERE id = ${event.id}`) // finds sql
  await connection.execute('SELECT * FROM staff WHERE id = :id', [event.id])
  await connection.close()
}
