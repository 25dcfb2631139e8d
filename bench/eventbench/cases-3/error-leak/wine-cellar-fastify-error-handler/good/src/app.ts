import awsLambdaFastify from '@fastify/aws-lambda'
import Fastify, { type FastifyError } from 'fastify'
import { bottles } from './cellar'
import { ShopError } from './errors'

const app = Fastify()

app.setErrorHandler((error: FastifyError, request, reply) => {
  if (error instanceof ShopError) return reply.code(error.status).send({ id: request.id, problem: error.message })
  return reply.code(500).send({ id: request.id, problem: 'the cellar does not answer' })
})

app.get<{ Params: { wine: string } }>('/wines/:wine', async (request) => ({ bottles: await bottles(Number(request.params.wine)) }))

export const handler = awsLambdaFastify(app)
