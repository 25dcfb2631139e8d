const { save } = require('./settings')

const json = { 'content-type': 'application/json' }

exports.handler = async (event) => {
  const { endpoint, apiKey } = JSON.parse(event.body)
  if (typeof endpoint !== 'string' || typeof apiKey !== 'string') return { statusCode: 400, headers: json, body: '{}' }
  await save({ endpoint, apiKey })
  return { statusCode: 200, headers: json, body: JSON.stringify({ saved: true }) }
}
