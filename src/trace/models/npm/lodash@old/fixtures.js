import _, { merge } from 'lodash'
import { execSync } from 'node:child_process'

const defaults = { size: 4 }

export const merged = async (event) => {
  const body = JSON.parse(event.body)
  _.merge({}, defaults, body) // finds prototype
  merge({}, body) // finds prototype
  _.defaultsDeep(body, defaults) // finds prototype
  _.merge({}, defaults, { size: Number(body.size) })
  _.merge({}, defaults, { name: `${body.name}` })
  return Object.assign({}, defaults, body)
}

export const set = async (event) => {
  const settings = {}
  _.set(settings, event.pathParameters.name, event.body) // finds prototype
  _.set(settings, 'page.title', event.body)
  if (['title', 'size'].includes(event.pathParameters.name)) _.set(settings, event.pathParameters.name, event.body)
  execSync(`echo ${settings.page.title}`) // finds command
  execSync(`echo ${_.size(event.items)}`)
}
