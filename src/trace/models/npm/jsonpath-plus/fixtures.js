import { JSONPath } from 'jsonpath-plus'
import { execSync } from 'child_process'

export const handler = async (event) => {
  JSONPath({ path: event.path, json: {}, eval: 'native' }) // finds code
  JSONPath({ path: event.path, json: {} })
  const [name] = JSONPath({ path: '$..name', json: JSON.parse(event.body) })
  execSync(`echo ${name}`) // finds command
}
