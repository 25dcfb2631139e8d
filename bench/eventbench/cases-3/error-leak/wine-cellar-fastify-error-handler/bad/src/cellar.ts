import { createPool } from 'mysql2/promise'
import { SoldOut } from './errors'

const pool = createPool({ uri: process.env.CELLAR_DB, ssl: 'Amazon RDS', connectionLimit: 1 })

export async function bottles(wine: number): Promise<number> {
  const [rows] = await pool.execute('SELECT bottles FROM cellar WHERE wine = ?', [wine])
  const [first] = rows as { bottles: number }[]
  if (!first || first.bottles === 0) throw new SoldOut()
  return first.bottles
}
