import { exec } from 'node:child_process'
import ApiBuilder from 'claudia-api-builder'

const api = new ApiBuilder()
api.get('/items/{id}', (request) => {
  exec(`ls ${request.pathParams.id}`) // finds command
  exec(`ls ${Number(request.queryString.depth)}`)
  return { id: request.pathParams.id }
})
api.post('/items', (request) => {
  exec(`touch ${request.body.name}`) // finds command
  return 'ok'
})
export const handler = api.proxyRouter
