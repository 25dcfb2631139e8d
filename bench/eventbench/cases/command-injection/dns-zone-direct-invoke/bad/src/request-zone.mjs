import { Lambda } from '@aws-sdk/client-lambda'

const lambda = new Lambda()

export const handler = async (event) => {
  const { zone } = JSON.parse(event.body)
  await lambda.invoke({ FunctionName: process.env.ZONE_WRITER, Payload: JSON.stringify({ zone, ttl: 300 }) })
  return { statusCode: 201 }
}
