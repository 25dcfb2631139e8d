const { parse } = require('querystring')

const campaigns = { spring: 'https://shop.example.com/spring', outlet: 'https://outlet.example.com/' }

exports.handler = async (event) => {
  const { request } = event.Records[0].cf
  const { to } = parse(request.querystring)
  if (!to) return request
  return { status: '302', headers: { location: [{ key: 'Location', value: campaigns[to] || campaigns.spring }] } }
}
