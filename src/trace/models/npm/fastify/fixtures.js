import { exec } from 'node:child_process'
import awsLambdaFastify from '@fastify/aws-lambda'
import Fastify from 'fastify'

const app = Fastify({ logger: true })
app.get('/items/:id', async (request, reply) => {
  exec(`ls ${request.params.id}`) // finds command
  exec(`ls ${request.headers['x-folder']}`) // finds command
  return { id: request.params.id }
})
app.post('/items', { schema: { body: { type: 'object', required: ['code', 'name'], properties: { code: { type: 'string', pattern: '^[a-z0-9]+$' }, size: { type: 'integer' }, name: { type: 'string' } } } } }, async (request, reply) => {
  exec(`touch /data/${request.body.code}`)
  exec(`touch --size ${request.body.size}`)
  exec(`touch ${request.body.name}`) // finds command
  return reply.code(201).send({ ok: true })
})
app.route({
  method: 'GET',
  url: '/list',
  schema: { querystring: { type: 'object', properties: { limit: { type: 'number' }, sort: { enum: ['asc', 'desc'] } } } },
  handler: async ({ query }, reply) => {
    exec(`ls --limit ${query.limit} --sort ${query.sort}`)
    exec(`ls ${query.folder}`) // finds command
    return []
  },
})
app.get('/hello', (request, reply) => {
  reply.type('text/html').send(`<h1>${request.query.name}</h1>`) // finds html
})
app.get('/plain', (request, reply) => {
  reply.send(`hello ${request.query.name}`)
})
app.get('/go', (request, reply) => {
  reply.redirect(request.query.to) // finds redirect
})
app.get('/home', (request, reply) => {
  reply.redirect(302, '/')
})
export const handler = awsLambdaFastify(app)

const plugin = async (instance, options) => {
  instance.addHook('preHandler', (request, reply, done) => {
    if (!/^[a-z]+$/.test(request.params.name)) return reply.code(400).send({ error: 'name' })
    request.folder = request.headers['x-folder']
    done()
  })
  instance.delete('/:name', async (request) => {
    exec(`rm /data/${request.params.name}`)
    exec(`rm /data/${request.folder}`) // finds command
    return {}
  })
}
const withPlugin = Fastify()
withPlugin.register(plugin, { prefix: '/files' })
export const plugged = awsLambdaFastify(withPlugin)
