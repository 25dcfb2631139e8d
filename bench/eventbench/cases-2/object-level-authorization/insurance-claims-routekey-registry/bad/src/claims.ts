import type { APIGatewayProxyEventV2WithJWTAuthorizer as Event } from 'aws-lambda'
import { PrismaClient } from '@prisma/client'

const prisma = new PrismaClient()
const routes: Record<string, (event: Event) => Promise<number>> = {
  'PATCH /claims/{id}': async (event) => {
    const id = Number(event.pathParameters?.id)
    const note = String(JSON.parse(event.body ?? '{}').note)
    await prisma.claim.update({ where: { id }, data: { note } }) // finds object-level-authorization
    return 204
  },
}

export const handler = async (event: Event) => {
  const route = routes[event.routeKey]
  return { statusCode: route ? await route(event) : 404 }
}
