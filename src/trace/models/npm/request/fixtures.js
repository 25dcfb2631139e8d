const request = require('request')
const promised = require('request-promise')

exports.callback = (event, context, done) => {
  request(event.queryStringParameters.url, (error, response, body) => done(error, body)) // finds url
  request.post({ url: event.callback, json: true }, (error) => done(error)) // finds url
  request({ uri: 'https://api.example.com', method: 'POST', body: event.body }, (error) => done(error))
}

exports.promised = async (event) => {
  await promised({ uri: `http://${event.host}/status` }) // finds url
  return await promised.get(`https://api.example.com/status/${event.id}`)
}
