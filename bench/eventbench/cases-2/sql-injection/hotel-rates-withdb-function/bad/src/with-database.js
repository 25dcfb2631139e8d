import { createPool } from 'mysql2/promise'

let pool
export const withDatabase = (work) => async (event, context) => {
  pool ??= createPool({ uri: process.env.MYSQL, connectionLimit: 2 })
  const connection = await pool.getConnection()
  try {
    return await work(event, { ...context, connection })
  } catch {
    return { statusCode: 500, statusDescription: '500 Error', isBase64Encoded: false }
  } finally {
    connection.release()
  }
}
