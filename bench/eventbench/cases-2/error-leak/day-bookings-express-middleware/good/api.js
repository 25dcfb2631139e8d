const express = require('express')
const serverless = require('serverless-http')
const { Pool } = require('pg')
const pool = new Pool()
const app = express()

app.get('/days', (req, res, next) => {
  pool
    .query('SELECT day FROM days WHERE free')
    .then(({ rows }) => res.json(rows))
    .catch(next)
})
app.use((err, req, res, next) => {
  res.status(500).json({ code: 'internal', detail: err.code === 'ECONNREFUSED' ? 'later' : 'never' })
})
exports.handler = serverless(app)
