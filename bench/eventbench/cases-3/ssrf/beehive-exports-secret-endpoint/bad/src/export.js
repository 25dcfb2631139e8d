const { request } = require('undici')
const { load } = require('./settings')

const hosts = { hives: 'https://hives.example.com', apiary: 'https://apiary.example.org' }

exports.handler = async () => {
  const { endpoint, apiKey } = await load()
  const base = hosts[endpoint] || endpoint
  const readings = JSON.stringify({ hives: 12, at: Date.now() })
  const { statusCode } = await request(`${base}/v1/readings`, { // finds ssrf
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: readings,
  })
  if (statusCode >= 300) throw new Error('export refused')
}
