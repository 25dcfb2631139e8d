const express = require('express');
const serverlessExpress = require('@vendia/serverless-express');
const validators = require('./validators');

const app = express();
app.use(express.json());

const required = (...fields) => (req, res, next) => {
  const missing = fields.filter((field) => typeof req.body[field] !== 'string');
  return missing.length === 0 ? next() : res.status(400).json({ missing: missing.length });
};

app.post('/plants', required('latin', 'code'), (req, res) => {
  const { latin, code } = req.body;
  const ok = validators.check('code', code) && validators.check('latin', latin);
  res.status(ok ? 202 : 422).json({ ok });
});

exports.handler = serverlessExpress({ app });
