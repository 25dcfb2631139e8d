import { AwsClient } from 'aws4fetch'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '', AWS_SESSION_TOKEN: sessionToken = '' } = process.env
const aws = new AwsClient({ accessKeyId, secretAccessKey, sessionToken })

export const handler = async ({ body }: APIGatewayProxyEventV2) => {
  const { bonus } = JSON.parse(body ?? '{}')
  const answer = await aws.fetch(`${process.env.API_URL}/evaluate`, { method: 'POST', body: JSON.stringify({ bonus }) })
  return { statusCode: answer.ok ? 200 : 502 }
}
