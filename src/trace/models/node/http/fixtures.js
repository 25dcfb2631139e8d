import https, { get } from 'https'
import * as http from 'node:http'

export const text = async (event) => {
  https.get(event.queryStringParameters.url, (response) => response.resume()) // finds url
  https.get(`https://api.example.com/items/${event.id}`, (response) => response.resume())
  http.request(`http://${event.host}/status`).end() // finds url
}

export const object = async (event) => {
  get(new URL(event.body)) // finds url
  get(new URL('/items', 'https://api.example.com'))
}

export const options = (event) =>
  new Promise((resolve) => {
    const to = { hostname: event.ResponseURL, method: 'PUT', path: '/' }
    const request = https.request(to, (response) => resolve(response.statusCode)) // finds url
    request.write(JSON.stringify(event))
    request.end()
  })

export const known = (event) =>
  new Promise((resolve) => {
    const to = { hostname: 'api.example.com', port: 443, method: 'POST', path: '/v1/orders', headers: { 'content-type': 'application/json' } }
    const request = https.request(to, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => resolve(body))
    })
    request.write(event.body)
    request.end()
  })
