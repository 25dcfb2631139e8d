const express = require('express')
const serverless = require('serverless-http')
const mysql = require('mysql2/promise')

const pool = mysql.createPool({ host: process.env.MYSQL_HOST, database: process.env.MYSQL_DATABASE, ssl: {} })
const app = express()

app.get('/animals', (req, res, next) => {
  pool
    .query('SELECT name, kind FROM animals WHERE adopted = 0 LIMIT 100')
    .then(([rows]) => res.json(rows))
    .catch(next)
})

app.use((err, req, res, next) => {
  res.status(500).json({ message: err.message, sql: err.sql }) // finds error-leak
})

exports.handler = serverless(app)
