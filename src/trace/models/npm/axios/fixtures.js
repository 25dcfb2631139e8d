import axios from 'axios'

const api = axios.create({ baseURL: 'https://api.example.com', timeout: 2000 })

export const direct = async (event) => {
  const { data } = await axios.get(event.queryStringParameters.url) // finds url
  await axios({ url: event.body, method: 'POST' }) // finds url
  await axios(`http://${event.host}/`) // finds url
  await axios.post('https://api.example.com/orders', event.body, { headers: { authorization: process.env.TOKEN } })
  await axios.get(`https://api.example.com/orders/${event.id}`, { timeout: 1000 })
  return data
}

export const instance = async (event) => {
  await api.get(event.path) // finds url
  await api.get(`/orders/${event.id}`)
  await api.request({ url: '/orders', method: 'post', data: event.body })
}

export const made = async (event) => {
  const other = axios.create({ baseURL: event.server })
  return (await other.get('/status')).status // finds url
}
