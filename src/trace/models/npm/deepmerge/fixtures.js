import deepmerge from 'deepmerge'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const options = deepmerge({ command: 'ls' }, JSON.parse(event.body))
  execSync(options.command) // finds command
  execSync(deepmerge({ command: 'ls' }, { folder: '/tmp' }).command)
}
