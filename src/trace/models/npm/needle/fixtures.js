const needle = require('needle')

exports.handler = async (event) => {
  const { body } = await needle('get', event.url) // finds url
  await needle.post(event.webhook, { done: true }) // finds url
  await needle('post', 'https://api.example.com', event.body, { json: true })
  return body
}

exports.callback = (event, context, done) => {
  needle.get(`http://${event.host}/`, (error, response) => done(error, response.body)) // finds url
  needle.get('http://api.example.com/', (error, response) => done(error, response.body))
}
