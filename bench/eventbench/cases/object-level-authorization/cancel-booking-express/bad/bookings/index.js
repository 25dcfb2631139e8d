const express = require('express')
const serverless = require('serverless-http')
const { bookings } = require('./routes')

const app = express()
app.use('/bookings', bookings)

exports.handler = serverless(app, {
  request(req, event) {
    req.member = event.requestContext.authorizer.jwt.claims.sub
  },
})
