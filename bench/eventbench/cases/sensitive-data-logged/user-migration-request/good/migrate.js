const got = require('got')

exports.handler = async (event) => {
  console.log('migration', JSON.stringify({ source: event.triggerSource, region: event.region }))
  const json = { login: event.userName, password: event.request.password }
  const member = await got.post('https://old.members.internal/login', { json }).json()
  event.response.userAttributes = { email: member.email, email_verified: 'true' }
  event.response.finalUserStatus = 'CONFIRMED'
  return event
}
