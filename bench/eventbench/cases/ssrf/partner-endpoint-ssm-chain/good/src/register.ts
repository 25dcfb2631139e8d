import { SSM } from '@aws-sdk/client-ssm'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const ssm = new SSM({})

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { endpoint } = JSON.parse(event.body!)
  await ssm.putParameter({ Name: process.env.ENDPOINT_PARAMETER, Value: endpoint, Overwrite: true })
  return { statusCode: 204 }
}
