const superagent = require('superagent')

exports.handler = async (event) => {
  const response = await superagent.get(event.url).set('accept', 'application/json') // finds url
  await superagent.post('https://api.example.com/orders').send(JSON.parse(event.body)).timeout(1000)
  await superagent.get(`https://api.example.com/orders/${event.id}`)
  return response.body
}
