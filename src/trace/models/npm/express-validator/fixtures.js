import { exec } from 'node:child_process'
import express from 'express'
import { body, matchedData, param, query, validationResult } from 'express-validator'
import serverless from 'serverless-http'

const app = express()
app.use(express.json())
app.post('/items/:id', param('id').isUUID(), body('size').isInt({ max: 10 }), body('colour').isIn(['red', 'blue']), body('name').isString().notEmpty(), (req, res) => {
  const errors = validationResult(req)
  if (!errors.isEmpty()) return res.status(400).json({ errors: errors.array() })
  exec(`draw /data/${req.params.id} --size ${req.body.size}`)
  exec(`draw --colour ${req.body.colour}`)
  exec(`draw ${req.body.name}`) // finds command
  res.json({})
})
export const handler = serverless(app)

const unchecked = express()
unchecked.get('/items', query('id').isUUID(), (req, res) => {
  exec(`draw /data/${req.query.id}`) // finds command
  res.json({})
})
export const forgotten = serverless(unchecked)

const data = express()
data.get('/items', [query('id').isUUID(), query('page').toInt(), query('name').escape()], (req, res) => {
  const { id } = matchedData(req)
  exec(`draw /data/${id}`)
  res.send(`<p>${req.query.name} ${req.query.page}</p>`)
})
export const matched = serverless(data)
