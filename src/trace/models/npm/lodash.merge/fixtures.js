import merge from 'lodash.merge'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const options = merge({ shell: 'sh' }, JSON.parse(event.body))
  execSync(options.command) // finds command
  execSync(merge({}, { command: 'ls' }).command)
}
