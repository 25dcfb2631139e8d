import { Sequelize, QueryTypes } from 'sequelize'

const db = new Sequelize(process.env.MYSQL_URI, { dialect: 'mysql', logging: false })

export default async function findRooms({ body }) {
  const { topic } = JSON.parse(body)
  const rooms = await db.query('SELECT id, title FROM rooms WHERE open = 1 AND topic = :topic LIMIT 20', { type: QueryTypes.SELECT, replacements: { topic } })
  return { statusCode: 200, body: JSON.stringify({ type: 'rooms', rooms }) }
}
