const { randomUUID } = require('crypto')
const store = require('./store')

exports.handler = async ({ body }) => {
  await store.put(`${randomUUID()}.yml`, body)
  return { statusCode: 201 }
}
