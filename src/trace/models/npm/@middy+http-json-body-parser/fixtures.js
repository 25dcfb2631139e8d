const { exec } = require('child_process')
const middy = require('@middy/core')
const httpJsonBodyParser = require('@middy/http-json-body-parser')

exports.parsed = middy(async ({ body: { name, count } }) => {
  exec(`touch ${name}`) // finds command
  exec(`head -n ${Number(count)} list`)
}).use(httpJsonBodyParser({ disableContentTypeError: true }))
