import awsLambdaFastify from '@fastify/aws-lambda'
import Fastify from 'fastify'
import { createReadStream } from 'node:fs'
import { sheetPath } from './sheet-path'

const app = Fastify()
app.get<{ Querystring: { sheet: string } }>('/sheets', async (request, reply) => {
  const file = sheetPath(request.query.sheet)
  if (file === undefined) return reply.code(404).send()
  return reply.type('application/pdf').send(createReadStream(file))
})

export const handler = awsLambdaFastify(app)
