import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1 });

const SORTABLE = new Set(['name', 'city', 'opened_at']);

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  const sort = event.queryStringParameters?.sort ?? 'name';
  const direction = event.queryStringParameters?.dir === 'desc' ? 'DESC' : 'ASC';
  const indexed = SORTABLE.has(sort);
  if (!indexed) return { statusCode: 400 };

  const { rows } = await pool.query(`SELECT name, city, opened_at FROM depots ORDER BY ${sort} ${direction} LIMIT 100`);

  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json', 'cache-control': indexed ? 'max-age=300' : 'no-store' },
    body: JSON.stringify(rows),
  };
}
