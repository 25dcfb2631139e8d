import type { APIGatewayProxyEvent } from 'aws-lambda'

export const logRequest = () => ({
  before: async ({ event }: { event: APIGatewayProxyEvent }) => {
    console.info(JSON.stringify({ path: event.resource, headers: event.headers })) // finds sensitive-data-logged
  },
})
