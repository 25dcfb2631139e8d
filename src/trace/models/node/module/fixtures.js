import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const handler = async (event) => {
  require('./plugins/' + event.plugin) // finds module
  return require('./plugins/resize.js')
}
