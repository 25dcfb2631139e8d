'use strict';
const express = require('express');
const serverless = require('serverless-http');
const { searchByVendor } = require('./lib/archive');

const app = express();
app.use(express.json({ limit: '100kb' }));

app.get('/vendors', async function (req, res) {
  const rows = await searchByVendor(req.query.q);
  res.json({ rows: rows });
});

module.exports.handler = serverless(app);
