import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { z } from 'zod'
import { db } from '../lib/db'
import { log } from '../lib/log'
import { respond } from '../lib/respond'

const COLUMNS = 'sku, name, category, price_cents, stock'
const ORDER = { name: 'name ASC', price: 'price_cents ASC', stock: 'stock DESC' } as const

const Sku = z.string().regex(/^[A-Z0-9-]{3,32}$/)
const Query = z.object({
  q: z.string().max(80).default(''),
  category: z.string().max(40).optional(),
  sort: z.enum(['name', 'price', 'stock']).default('name'),
  limit: z.coerce.number().int().min(1).max(50).default(50),
})

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  try {
    const sku = event.pathParameters?.id
    return sku === undefined ? await search(event.queryStringParameters ?? {}) : await product(sku)
  } catch (error) {
    log('error', 'catalog.failed', { reason: (error as Error).name, request: event.requestContext.requestId })
    return respond(500, { message: 'something went wrong', request: event.requestContext.requestId })
  }
}

async function product(text: string) {
  const sku = Sku.safeParse(text)
  if (!sku.success) return respond(400, { message: 'not an article number' })
  const { rows } = await (await db()).query(`SELECT ${COLUMNS} FROM products WHERE sku = $1`, [sku.data])
  return rows.length ? respond(200, rows[0]) : respond(404, { message: 'no such product' })
}

async function search(input: Record<string, string | undefined>) {
  const query = Query.safeParse(input)
  if (!query.success) return respond(400, { message: 'the search was not understood' })
  const { q, category, sort, limit } = query.data
  const { rows } = await (await db()).query(
    `SELECT ${COLUMNS} FROM products
      WHERE name ILIKE '%' || $1 || '%' AND ($2::text IS NULL OR category = $2)
      ORDER BY ${ORDER[sort]} LIMIT $3`,
    [q, category ?? null, limit],
  )
  return respond(200, { products: rows, count: rows.length })
}
