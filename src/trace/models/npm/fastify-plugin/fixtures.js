import { exec } from 'node:child_process'
import awsLambdaFastify from '@fastify/aws-lambda'
import Fastify from 'fastify'
import fp from 'fastify-plugin'

const app = Fastify()
app.register(
  fp(async (instance) => {
    instance.get('/', async (request) => {
      exec(`ls ${request.query.folder}`) // finds command
      return {}
    })
  }),
)
export const handler = awsLambdaFastify(app)
