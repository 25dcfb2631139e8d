import sql from 'mssql'

export const text = async (event) => {
  const pool = await sql.connect(process.env.CONNECTION)
  await pool.request().query(`SELECT * FROM users WHERE id = ${event.id}`) // finds sql
  await pool.request().input('id', sql.Int, event.id).query('SELECT * FROM users WHERE id = @id')
  const result = await new sql.Request().batch("DELETE FROM users WHERE name = '" + event.name + "'") // finds sql
  return result.recordset[0]
}

export const tagged = async (event) => {
  await sql.query`SELECT * FROM users WHERE id = ${event.id}`
  await sql.query('SELECT * FROM users WHERE id = ' + event.id) // finds sql
}
