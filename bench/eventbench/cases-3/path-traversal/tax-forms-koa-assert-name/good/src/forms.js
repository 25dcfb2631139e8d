const { createReadStream } = require('fs')
const path = require('path')
const { assertFormName } = require('./assert-form-name')

const types = { '.pdf': 'application/pdf', '.xml': 'application/xml' }

async function download(ctx) {
  const { year } = ctx.params
  const name = ctx.query.name
  assertFormName(name)
  const folder = Number(year) >= 2024 ? 'current' : 'archive'
  ctx.type = types[path.extname(name).toLowerCase()]
  ctx.body = createReadStream(path.join('/opt/forms', folder, name))
}

module.exports = { download }
