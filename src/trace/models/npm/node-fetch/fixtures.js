import fetch from 'node-fetch'
const cross = require('cross-fetch')

export const handler = async (event) => {
  const response = await fetch(event.queryStringParameters.url) // finds url
  await cross('https://' + event.host) // finds url
  await fetch('https://api.example.com', { method: 'POST', body: event.body, timeout: 1000 })
  await fetch(`https://api.example.com/${event.id}`)
  return await response.json()
}
