import { Signer } from '@aws-sdk/rds-signer'
import mysql from 'mysql2/promise'

const signer = new Signer({ hostname: 'db.example.com', port: 3306, username: 'app' })

export const handler = async (event) => {
  const password = await signer.getAuthToken() // uses rds-db:connect
  const connection = await mysql.createConnection({ host: 'db.example.com', user: 'app', password })
  await connection.query(`select * from orders where id = '${event.id}'`) // finds sql
}
