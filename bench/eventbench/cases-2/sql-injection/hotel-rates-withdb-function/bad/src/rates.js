import Joi from 'joi'
import { withDatabase } from './with-database.js'

const schema = Joi.object({ currency: Joi.string().required(), night: Joi.date().iso().required() }).unknown(true)

export const handler = withDatabase(async ({ queryStringParameters }, { connection }) => {
  const { error, value } = schema.validate(queryStringParameters)
  if (error) return { statusCode: 400, isBase64Encoded: false }
  const column = `price_${value.currency}`
  const [rows] = await connection.execute(`SELECT room, ${column} AS price FROM rates WHERE night = ?`, [value.night]) // finds sql-injection
  return { statusCode: 200, isBase64Encoded: false, headers: { 'content-type': 'application/json' }, body: JSON.stringify(rows) }
})
