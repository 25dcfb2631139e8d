import pRetry from 'p-retry'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const name = await pRetry(async () => event.name)
  execSync(`echo ${name}`) // finds command
  execSync(`echo ${await pRetry(() => 'fixed')}`)
}
