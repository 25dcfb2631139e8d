import { format, inspect } from 'node:util'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(format('ping %s', event.host)) // finds command
  execSync('echo ' + inspect(event)) // finds command
  execSync(format('ping %s', 'example.com'))
}
