import { Brackets, DataSource, getRepository } from 'typeorm'

class User {
  id
  name
}

const source = new DataSource({ type: 'postgres', entities: [User] })

export const raw = async (event) => {
  await source.initialize()
  await source.query(`SELECT * FROM user WHERE name = '${event.name}'`) // finds sql
  await source.query('SELECT * FROM user WHERE name = $1', [event.name])
  await source.manager.query('DELETE FROM ' + event.table) // finds sql
}

export const builder = async (event) => {
  const users = source.getRepository(User)
  const query = users.createQueryBuilder('user')
  await query.where(`user.name = '${event.name}'`).getMany() // finds sql
  await query.where('user.name = :name', { name: event.name }).orderBy('user.id', 'DESC').getMany()
  await query.where('user.id = :id', { id: event.id }).orderBy(event.sort).getOne() // finds sql
  await query.where(new Brackets((inner) => inner.where('a = ' + event.a))).getMany() // finds sql
}

export const repository = async (event) => {
  const users = getRepository(User)
  await users.find({ where: { name: event.name } })
  await users.update(event.id, { name: event.name })
}
