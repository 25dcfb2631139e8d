import awsLambdaFastify from '@fastify/aws-lambda'
import Fastify from 'fastify'
import sessions from './sessions'

const app = Fastify({ logger: false })

app.setErrorHandler((error, _request, reply) => {
  const status = error.validation ? 400 : 500
  reply.code(status).send({ problem: status === 400 ? 'bad query' : 'try again later' })
})
app.register(sessions, { prefix: '/v1' })

export const handler = awsLambdaFastify(app, { decorateRequest: false })
