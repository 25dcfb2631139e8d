const https = require('https')
const axios = require('axios').create({ httpsAgent: new https.Agent({ keepAlive: true }) })

exports.handler = (event) => {
  const headers = { authorization: event.headers.Authorization }
  return axios.get('https://api.weather.example/v2/forecast', { headers }).then( // finds sensitive-data-shared
    ({ data }) => ({ statusCode: 200, body: JSON.stringify({ rain: Number(data.rain) }) }),
    () => ({ statusCode: 502, body: '' }),
  )
}
