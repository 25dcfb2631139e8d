import { JSONPath } from 'jsonpath-plus'
import { execSync } from 'child_process'

export const chosen = async (event) => {
  JSONPath({ path: event.queryStringParameters.path, json: {} }) // finds code
  JSONPath({ path: `$.items[?(@.name == '${event.name}')]`, json: {} }) // finds code
  JSONPath({ path: `$.items[${Number(event.index)}]`, json: {} })
  JSONPath({ path: '$..name', json: JSON.parse(event.body) })
}

export const results = async (event) => {
  const [name] = JSONPath({ path: '$..name', json: JSON.parse(event.body) })
  execSync(`echo ${name}`) // finds command
  const [own] = JSONPath({ path: '$..name', json: { name: 'a' } })
  execSync(`echo ${own}`)
}
