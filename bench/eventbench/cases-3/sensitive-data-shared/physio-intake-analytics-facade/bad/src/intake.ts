import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { Analytics } from './analytics'

interface Intake {
  diagnosis: string
  socialSecurityNumber: string
  sessions: number
}

const analytics = new Analytics()

export const handler = async ({ body }: APIGatewayProxyEventV2) => {
  const intake: Intake = JSON.parse(body ?? '{}')
  if (!(intake.sessions > 0)) return { statusCode: 422 }
  await analytics.track('intake', intake)
  return { statusCode: 204 }
}
