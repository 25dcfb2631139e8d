import Database from 'better-sqlite3'

const database = new Database('/opt/data.db')

export const handler = async (event) => {
  const found = database.prepare(`SELECT * FROM users WHERE name = '${event.name}'`).all() // finds sql
  const safe = database.prepare('SELECT * FROM users WHERE name = ?').get(event.name)
  database.exec(event.body) // finds sql
  return [found, safe]
}
