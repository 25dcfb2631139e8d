const { find } = require('./archive')

const headers = { 'content-type': 'application/json' }

exports.handler = async ({ rawQueryString }) => {
  const cook = new URLSearchParams(rawQueryString).get('cook')
  if (!cook) return { statusCode: 400, headers, body: '[]' }
  return { statusCode: 200, headers, body: JSON.stringify(find(cook)) }
}
