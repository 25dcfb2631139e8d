import { exec } from 'node:child_process'
import awsLambdaFastify from '@fastify/aws-lambda'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify from 'fastify'

const app = fastify()
app.register(cors, { origin: true })
app.register(helmet)
app.get('/', async (request) => {
  exec(`ls ${request.query.folder}`) // finds command
  exec(`ls ${Number(request.query.depth)}`)
  return {}
})
export const handler = awsLambdaFastify(app)
