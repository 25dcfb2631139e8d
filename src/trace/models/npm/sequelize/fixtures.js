const { Sequelize, DataTypes, Op, literal } = require('sequelize')

const sequelize = new Sequelize(process.env.DATABASE)
const User = sequelize.define('User', { name: DataTypes.STRING })

exports.raw = async (event) => {
  await sequelize.query(`SELECT * FROM users WHERE name = '${event.name}'`) // finds sql
  await sequelize.query('SELECT * FROM users WHERE name = :name', { replacements: { name: event.name } })
  await sequelize.query({ query: 'SELECT ' + event.column + ' FROM users' }) // finds sql
  await sequelize.query(`SELECT * FROM users WHERE name = ${sequelize.escape(event.name)}`)
}

exports.literal = async (event) => {
  await User.findAll({ order: Sequelize.literal(event.order) }) // finds sql
  await User.findAll({ where: literal(`name = '${event.name}'`) }) // finds sql
  await User.findAll({ where: { name: event.name, age: { [Op.gt]: event.age } } })
  await User.findAll({ order: sequelize.literal('name DESC') })
}

exports.key = async (event) => {
  const user = await User.findByPk(event.pathParameters.id) // finds record-key
  return user
}
