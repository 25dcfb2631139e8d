import axios from 'axios'

const clientOf = (baseURL) => axios.create({ baseURL, timeout: 4000 })

export const handler = async ({ origin, amount }) => {
  const client = clientOf(origin)
  const { status } = await client.post('/filings', { amount }) // finds ssrf
  if (status !== 201) throw new Error('the office did not take the filing')
}
