import yaml from 'js-yaml'
import { parse } from 'yaml'
import types, { all, function as makesFunction } from 'js-yaml-js-types'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const order = yaml.load(event.body)
  execSync(`echo ${order.name}`) // finds command
  execSync(`echo ${parse(event.body).name}`) // finds command
  execSync(`echo ${Number(parse(event.body).count)}`)
}

export const schemas = async (event) => {
  yaml.load(event.body, { schema: yaml.DEFAULT_SCHEMA.extend(all) }) // finds deserialization
  yaml.load(event.body, { schema: yaml.CORE_SCHEMA.extend([types.function]) }) // finds deserialization
  yaml.load(event.body, { schema: yaml.JSON_SCHEMA.extend({ explicit: [makesFunction] }) }) // finds deserialization
  yaml.load(event.body, { schema: yaml.DEFAULT_SCHEMA.extend([types.regexp, types.undefined]) })
  yaml.load(event.body, { schema: yaml.JSON_SCHEMA })
  yaml.load('key: value', { schema: yaml.DEFAULT_SCHEMA.extend(all) })
}
