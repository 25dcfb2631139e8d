import awsLambdaFastify from '@fastify/aws-lambda'
import Fastify, { type FastifyError } from 'fastify'
import { bottles } from './cellar'
import { ShopError } from './errors'

const app = Fastify()

app.setErrorHandler((error: FastifyError, request, reply) => {
  const status = error instanceof ShopError ? error.status : 500
  return reply.code(status).send({ id: request.id, problem: error.message }) // finds error-leak
})

app.get<{ Params: { wine: string } }>('/wines/:wine', async (request) => ({ bottles: await bottles(Number(request.params.wine)) }))

export const handler = awsLambdaFastify(app)
