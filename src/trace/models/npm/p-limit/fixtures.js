import pLimit from 'p-limit'
import { execSync } from 'child_process'

const limit = pLimit(2)

export const handler = async (event) => {
  await limit(() => execSync(`echo ${event.name}`)) // finds command
  const given = await limit(async () => event.name)
  execSync(`echo ${given}`) // finds command
  await limit(() => execSync('echo fixed'))
}
