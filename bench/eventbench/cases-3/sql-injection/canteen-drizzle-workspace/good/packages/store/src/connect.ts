import { drizzle, type MySql2Database } from 'drizzle-orm/mysql2'
import mysql from 'mysql2/promise'

let open: MySql2Database | undefined

export function connect(): MySql2Database {
  if (open) return open
  const pool = mysql.createPool({ host: process.env.DB_HOST, user: 'canteen', password: process.env.DB_PASSWORD, ssl: 'Amazon RDS' })
  open = drizzle(pool)
  return open
}
