import { exec } from 'node:child_process'
import OpenAPIBackend from 'openapi-backend'

const definition = {
  openapi: '3.0.0',
  info: { title: 'shop', version: '1' },
  paths: {
    '/items': {
      post: {
        operationId: 'addItem',
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', properties: { size: { type: 'integer' }, name: { type: 'string' } } } } },
        },
        responses: {},
      },
    },
  },
}
const api = new OpenAPIBackend({ definition })
api.register({
  addItem: async (c) => {
    exec(`touch --size ${c.request.requestBody.size}`)
    exec(`touch ${c.request.requestBody.name}`) // finds command
    return { statusCode: 201, body: '' }
  },
  getItem: async (c, event) => {
    exec(`ls ${c.request.params.id}`) // finds command
    exec(`ls ${event.rawPath}`) // finds command
    return { statusCode: 200, body: '' }
  },
})
export const handler = async (event, context) =>
  api.handleRequest({ method: event.httpMethod, path: event.path, query: event.queryStringParameters, body: event.body, headers: event.headers }, event, context)
