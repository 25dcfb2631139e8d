import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { z } from 'zod'

const ssm = new SSMClient({})
const Banner = z.object({ season: z.string().max(200), festive: z.boolean().default(false) })

export async function handler(event: APIGatewayProxyEventV2) {
  const parsed = Banner.safeParse(JSON.parse(event.body ?? '{}'))
  if (!parsed.success) return { statusCode: 422 }
  const { season } = parsed.data
  await ssm.send(new PutParameterCommand({ Name: process.env.BANNER, Value: season, Type: 'String', Overwrite: true }))
  return { statusCode: 204 }
}
