import pMap from 'p-map'
import { execSync } from 'child_process'

export const handler = async (event) => {
  await pMap(event.names, async (name) => execSync(`echo ${name}`), { concurrency: 2 }) // finds command
  await pMap(['a', 'b'], async (name) => execSync(`echo ${name}`), { concurrency: 2 })
}
