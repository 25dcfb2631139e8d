import knex from 'knex'

const database = knex({ client: 'pg', connection: process.env.DATABASE })

export const raw = async (event) => {
  await database.raw(`SELECT * FROM users WHERE name = '${event.name}'`) // finds sql
  await database.raw('SELECT * FROM users WHERE name = ?', [event.name])
  await database('users').select(database.raw('count(' + event.column + ')')) // finds sql
}

export const builder = async (event) => {
  await database('users').where({ id: event.id }).first() // finds record-key
  await database('users').where('age', '>', event.age).whereRaw('name = ?', [event.name]) // finds record-key
  await database('users').where('age', '>', 3).whereRaw(`name = '${event.name}'`) // finds sql
  await database.select('id').from('users').orderByRaw(event.order) // finds sql
  await database('users').insert({ name: event.name }).returning('id')
}

export const grouped = async (event) => {
  await database('users').where((query) => query.where('a', 1).orWhereRaw(event.filter)) // finds sql
  await database.transaction(async (transaction) => {
    await transaction('users').insert({ name: event.name })
    await transaction.raw('DELETE FROM ' + event.table) // finds sql
  })
}
