const awsLambdaFastify = require('@fastify/aws-lambda')
const fastify = require('fastify')

const app = fastify()

app.get('/version', async (request, reply) => {
  return reply.send({ ...process.env }) // finds secret-leak
})

exports.handler = awsLambdaFastify(app)
