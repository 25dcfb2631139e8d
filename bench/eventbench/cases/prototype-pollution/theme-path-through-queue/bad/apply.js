const _ = require('lodash')

const theme = { colors: { primary: '#036', accent: '#f60' }, type: { body: 'Inter' } }

module.exports.handler = async ({ Records }) => {
  for (const record of Records) {
    const { path, value } = JSON.parse(record.body)
    _.set(theme, path, value) // finds prototype-pollution
  }
}
