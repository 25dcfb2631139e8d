const mysql = require('mysql2/promise')

let pool
const connection = () =>
  (pool ??= mysql.createPool({ host: process.env.DB_HOST, user: 'ledger', password: process.env.DB_PASSWORD, ssl: 'Amazon RDS' }))

async function book(tx, { id, hall, seats }) {
  await tx.execute('INSERT INTO sales (id, seats) VALUES (?, ?)', [id, seats])
  await tx.query(`UPDATE halls SET sold = sold + ${Number(seats)} WHERE name = "${hall}"`)
}

exports.handler = async ({ Records }) => {
  const failed = []
  for (const { Sns } of Records) {
    const tx = await connection().getConnection()
    try {
      await tx.beginTransaction()
      await book(tx, JSON.parse(Sns.Message))
      await tx.commit()
    } catch {
      await tx.rollback()
      failed.push(Sns.MessageId)
    } finally {
      tx.release()
    }
  }
  if (failed.length > 0) throw new Error(`${failed.length} sales were not booked`)
}
