const { exec } = require('child_process')
const express = require('express')
const cors = require('cors')
const helmet = require('helmet')
const morgan = require('morgan')
const serverless = require('serverless-http')

const app = express()
app.use(cors())
app.use(helmet())
app.use(helmet.frameguard({ action: 'deny' }))
app.use(morgan('combined'))
app.get('/', cors({ origin: 'https://shop.example' }), (req, res) => {
  exec(`ls ${req.query.folder}`) // finds command
  exec(`ls ${Number(req.query.depth)}`)
  res.json({})
})
module.exports.handler = serverless(app)
