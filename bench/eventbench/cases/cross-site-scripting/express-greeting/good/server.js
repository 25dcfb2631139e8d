const express = require('express')
const serverless = require('serverless-http')

const app = express()

app.get('/health', (req, res) => res.json({ ok: true }))

app.get('/welcome/:room', (req, res) => {
  const guest = req.query.guest || 'guest'
  res.json({ title: 'Welcome, ' + guest, text: 'Breakfast is from 7 to 10.' })
})

module.exports.handler = serverless(app)
