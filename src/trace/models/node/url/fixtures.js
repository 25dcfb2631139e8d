const url = require('url')
const https = require('https')

exports.handler = async (event) => {
  const target = url.parse(event.queryStringParameters.target)
  https.get({ hostname: target.hostname, path: '/status' }) // finds url
  https.get(url.resolve(event.base, '/status')) // finds url
  https.get(url.format({ protocol: 'https', host: 'api.example.com', pathname: '/status' }))
}
