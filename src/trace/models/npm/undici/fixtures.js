import { Client, fetch, request } from 'undici'

export const handler = async (event) => {
  const { body } = await request(event.url) // finds url
  await fetch(`https://${event.host}`) // finds url
  await request('https://api.example.com', { method: 'POST', body: event.body })
  new Client(event.origin) // finds url
  return await body.json()
}
