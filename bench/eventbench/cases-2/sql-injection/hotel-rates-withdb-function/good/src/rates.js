import Joi from 'joi'
import { withDatabase } from './with-database.js'

const schema = Joi.object({ currency: Joi.string().valid('EUR', 'CHF', 'SEK').required(), night: Joi.date().iso().required() })

export const handler = withDatabase(async ({ queryStringParameters }, { connection }) => {
  const { error, value } = schema.validate(queryStringParameters)
  if (error) return { statusCode: 400, isBase64Encoded: false }
  const column = `price_${value.currency}`
  const [rows] = await connection.execute(`SELECT room, ${column} AS price FROM rates WHERE night = ?`, [value.night])
  return { statusCode: 200, isBase64Encoded: false, headers: { 'content-type': 'application/json' }, body: JSON.stringify(rows) }
})
