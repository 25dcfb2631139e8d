import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { db } from '../lib/db'
import { respond } from '../lib/respond'

const COLUMNS = 'sku, name, category, price_cents, stock'

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const sku = event.pathParameters?.id
  if (sku) return product(sku)
  return search(event.queryStringParameters ?? {})
}

async function product(sku: string) {
  const { rows } = await db().query(`SELECT ${COLUMNS} FROM products WHERE sku = $1`, [sku])
  return rows.length ? respond(200, rows[0]) : respond(404, { message: 'no such product' })
}

async function search(query: Record<string, string | undefined>) {
  const words = query.q ?? ''
  const sort = query.sort ?? 'name'
  const limit = query.limit ?? '50'

  let sql = `SELECT ${COLUMNS} FROM products WHERE name ILIKE '%${words}%'`
  if (query.category) {
    sql += ` AND category = '${query.category}'`
  }
  sql += ` ORDER BY ${sort} LIMIT ${limit}`

  try {
    const { rows } = await db().query(sql)
    return respond(200, { products: rows, count: rows.length })
  } catch (error) {
    console.error('search failed', sql, error)
    return respond(500, { message: (error as Error).message, sql, stack: (error as Error).stack })
  }
}
