const express = require('express')
const serverless = require('serverless-http')
const app = express()
const origins = ['https://shop.example', 'https://help.example']

app.get('/logout', (req, res) => {
  const next = String(req.query.next)
  if (!origins.some((origin) => next === origin || next.startsWith(`${origin}/`))) return res.redirect('/')
  res.redirect(302, next)
})
module.exports.handler = serverless(app)
