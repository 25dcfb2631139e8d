const express = require('express')
const serverless = require('serverless-http')
const auth = require('./auth')

const app = express()
app.use(auth)
app.get('/rights', (req, res) => res.json({ admin: req.user.role === 'admin' }))

module.exports.handler = serverless(app)
