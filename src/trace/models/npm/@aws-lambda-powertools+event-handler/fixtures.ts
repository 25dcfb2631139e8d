// @ts-nocheck: the packages are not installed here.
import { exec } from 'node:child_process'
import { AppSyncEventsResolver } from '@aws-lambda-powertools/event-handler/appsync-events'
import { AppSyncGraphQLResolver } from '@aws-lambda-powertools/event-handler/appsync-graphql'
import { BedrockAgentFunctionResolver } from '@aws-lambda-powertools/event-handler/bedrock-agent'
import { Router } from '@aws-lambda-powertools/event-handler/http'
import { z } from 'zod'

const app = new Router()
app.get('/todos/:id', async ({ params, req, event }: any) => {
  exec(`ls ${params.id}`) // finds command
  exec(`ls ${req.headers.get('x-folder')}`) // finds command
  exec(`ls ${event.queryStringParameters.folder}`) // finds command
  exec(`ls ${event.queryStringParameters.folder.length}`)
  return { id: params.id }
})
app.post('/todos', async ({ req }: any) => {
  const { title, size } = await req.json()
  exec(`touch ${title}`) // finds command
  exec(`touch --size ${Number(size)}`)
  return { title }
})
export const handler = async (event: unknown, context: any) => app.resolve(event, context)

const guarded = new Router()
guarded.use(async ({ reqCtx, next }: any) => {
  if (!/^[0-9]+$/.test(reqCtx.params.id)) throw new Error('bad id')
  await next()
})
guarded.get('/todos/:id', async ({ params }: any) => {
  exec(`cat /data/${params.id}`)
  exec(`cat /data/${params.name}`) // finds command
  return {}
})
export const withMiddleware = async (event: unknown, context: any) => guarded.resolve(event, context)

const validated = new Router()
validated.post(
  '/todos',
  async ({ valid: { req } }: any) => {
    exec(`touch /data/${req.body.id}`)
    exec(`touch ${req.body.title}`) // finds command
    return { statusCode: 201, body: '' }
  },
  { validation: { req: { body: z.object({ id: z.string().uuid(), title: z.string() }) } } },
)
export const withSchema = async (event: unknown, context: any) => validated.resolve(event, context)

const decorated = new Router()
class Lambda {
  @decorated.get('/files/:name')
  async read({ params }: any) {
    exec(`cat ${params.name}`) // finds command
    return {}
  }
  async handler(event: unknown, context: any) {
    return decorated.resolve(event, context, { scope: this })
  }
}
const lambda = new Lambda()
export const inClass = lambda.handler.bind(lambda)

const graph = new AppSyncGraphQLResolver()
graph.onQuery('getPost', async ({ id, count }: any) => {
  exec(`cat ${id}`) // finds command
  exec(`head -n ${Number(count)}`)
  return { id }
})
graph.resolver(
  async ({ title }: any, { event }: any) => {
    exec(`touch ${title}`) // finds command
    return {}
  },
  { fieldName: 'createPost', typeName: 'Mutation' },
)
export const resolvers = async (event: unknown, context: any) => graph.resolve(event, context)

const events = new AppSyncEventsResolver()
events.onPublish('/chat/*', async (payload: any) => {
  exec(`say ${payload.text}`) // finds command
  return payload
})
export const published = async (event: unknown, context: any) => events.resolve(event, context)

const agent = new BedrockAgentFunctionResolver()
agent.tool(
  async ({ city }: any) => {
    exec(`weather ${city}`) // finds command
    return 'sunny'
  },
  { name: 'weather', description: 'The weather in a city' },
)
export const tools = async (event: unknown, context: any) => agent.resolve(event, context)
