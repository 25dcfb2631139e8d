import { exec } from 'node:child_process'
import { getSecret } from '@aws-lambda-powertools/parameters/secrets'
import { getParameter, SSMProvider } from '@aws-lambda-powertools/parameters/ssm'

const provider = new SSMProvider()
export const handler = async (event) => {
  const table = await getParameter('/shop/table')
  exec(`report ${table}`)
  exec(`report ${await provider.get('/shop/name')}`)
  const { user } = await getSecret('database', { transform: 'json' })
  exec(`report ${user}`)
  exec(`report ${event.name}`) // finds command
}
