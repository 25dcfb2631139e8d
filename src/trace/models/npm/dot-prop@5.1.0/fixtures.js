import dotProp from 'dot-prop'
import { exec } from 'node:child_process'

export const written = async (event) => {
  const settings = {}
  dotProp.set(settings, event.pathParameters.name, event.body) // finds prototype
  dotProp.set(settings, 'page.title', event.body)
  dotProp.set(settings, `page${Number(event.page)}`, event.body)
  return settings
}

export const read = async (event) => {
  exec(`echo ${dotProp.get(JSON.parse(event.body), 'page.title')}`) // finds command
  exec(`echo ${dotProp.has(JSON.parse(event.body), event.name)}`)
  exec(`echo ${dotProp.get({ page: 'a' }, 'page')}`)
}
