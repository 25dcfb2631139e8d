const axios = require('axios')
const { pick } = require('lodash')

exports.handler = async (event) => {
  const context = pick(event.headers, ['user-agent', 'accept-language'])
  await axios.post('https://desk.vendor.example/tickets', { title: 'call back', context })
  return { statusCode: 202, body: '' }
}
