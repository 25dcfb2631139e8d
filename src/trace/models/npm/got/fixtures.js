import got from 'got'

const api = got.extend({ prefixUrl: 'https://api.example.com' })

export const handler = async (event) => {
  const { body } = await got(event.url) // finds url
  await got.post({ url: event.callback, json: { done: true } }) // finds url
  await got.post('https://api.example.com/orders', { json: JSON.parse(event.body) }).json()
  await api.get('orders', { searchParams: { id: event.id } })
  return body
}
