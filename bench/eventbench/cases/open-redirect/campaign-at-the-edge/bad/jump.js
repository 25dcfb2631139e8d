const { parse } = require('querystring')

exports.handler = async (event) => {
  const { request } = event.Records[0].cf
  const { to } = parse(request.querystring)
  if (!to) return request
  return { status: '302', headers: { location: [{ key: 'Location', value: to }] } } // finds open-redirect
}
