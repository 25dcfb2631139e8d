// @ts-nocheck: the packages are not installed here.
import { exec } from 'node:child_process'
import { parse, parser as decorator } from '@aws-lambda-powertools/parser'
import { ApiGatewayEnvelope, EventBridgeEnvelope, SqsEnvelope } from '@aws-lambda-powertools/parser/envelopes'
import { JSONStringified } from '@aws-lambda-powertools/parser/helpers'
import { parser } from '@aws-lambda-powertools/parser/middleware'
import { APIGatewayProxyEventSchema } from '@aws-lambda-powertools/parser/schemas'
import middy from '@middy/core'
import { z } from 'zod'

const order = z.object({ id: z.string().uuid(), size: z.number(), name: z.string() })

export const wrapped = middy()
  .use(parser({ schema: order, envelope: EventBridgeEnvelope }))
  .handler(async (event: z.infer<typeof order>) => {
    exec(`draw /data/${event.id} ${event.size}`)
    exec(`draw ${event.name}`) // finds command
  })

export const called = async (event: unknown) => {
  const { id, name } = parse(event, EventBridgeEnvelope, order)
  exec(`draw /data/${id}`)
  exec(`draw ${name}`) // finds command
}

export const listed = async (event: unknown) => {
  for (const one of parse(event, SqsEnvelope, JSONStringified(order))) {
    exec(`draw /data/${one.id}`)
    exec(`draw ${one.name}`) // finds command
  }
}

export const stringified = async (event: unknown) => {
  const { id, name } = parse(event, ApiGatewayEnvelope, JSONStringified(order))
  exec(`draw /data/${id}`)
  exec(`draw ${name}`) // finds command
}

export const safely = async (event: unknown) => {
  const result = parse(event, undefined, order, true)
  if (!result.success) return { statusCode: 400 }
  exec(`draw /data/${result.data.id}`)
  exec(`draw ${result.data.name}`) // finds command
}

const request = APIGatewayProxyEventSchema.extend({ body: JSONStringified(order) })
class Lambda {
  @decorator({ schema: request })
  async handler(event: z.infer<typeof request>, _context: unknown) {
    exec(`draw /data/${event.body.id}`)
    exec(`draw ${event.body.name}`) // finds command
    exec(`draw ${event.path}`) // finds command
  }
}
const lambda = new Lambda()
export const decorated = lambda.handler.bind(lambda)
