const { Router } = require('express')
const knex = require('knex')({ client: 'pg', connection: { host: process.env.DATABASE_HOST, ssl: true } })

const bookings = Router()

bookings.delete('/:id', async (req, res) => {
  await knex('bookings').where({ id: req.params.id, member: req.member }).del()
  res.status(204).end()
})

module.exports = { bookings }
