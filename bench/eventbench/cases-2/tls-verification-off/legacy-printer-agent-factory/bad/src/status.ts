import axios from 'axios'
import { agentOf } from './agent'

const client = axios.create({ baseURL: 'https://printer.office.example', httpsAgent: agentOf({ maxSockets: 1 }) })
export const handler = async () => {
  const { status } = await client.get('/status')
  return { ready: status === 200 }
}
