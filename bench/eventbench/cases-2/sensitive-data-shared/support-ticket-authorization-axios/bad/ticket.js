const axios = require('axios')
const { pick } = require('lodash')

exports.handler = async (event) => {
  const context = pick(event.headers, ['user-agent', 'Authorization'])
  await axios.post('https://desk.vendor.example/tickets', { title: 'call back', context }) // finds sensitive-data-shared
  return { statusCode: 202, body: '' }
}
