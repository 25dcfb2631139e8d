import { Lambda } from '@aws-sdk/client-lambda'

const lambda = new Lambda()
const Payload = JSON.stringify({ zone: 'example.org', ttl: 300 })

export const handler = () => lambda.invoke({ FunctionName: process.env.ZONE_WRITER, Payload })
