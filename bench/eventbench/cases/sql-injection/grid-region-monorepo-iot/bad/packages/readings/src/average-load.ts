import { Client } from 'pg'

export interface Load {
  megawatts: number
}

export async function averageLoad(region: string): Promise<Load> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const sql = 'SELECT avg(megawatts) AS megawatts FROM readings_' + region
  const { rows } = await client.query<Load>(sql) // finds sql-injection
  await client.end()
  return rows[0] ?? { megawatts: 0 }
}
