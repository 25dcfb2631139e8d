import jwt from 'jsonwebtoken'
import type { APIGatewayTokenAuthorizerEvent, AuthResponse } from 'aws-lambda'

type Effect = 'Allow' | 'Deny'
const policy = (Effect: Effect, Resource: string): AuthResponse => ({
  principalId: 'visitor',
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect, Resource }] },
})

export const handler = async ({ authorizationToken, methodArn }: APIGatewayTokenAuthorizerEvent) => {
  try {
    jwt.verify(authorizationToken, process.env.JWT_KEY!, { algorithms: ['HS256'] })
    return policy('Allow', methodArn)
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError) throw new Error('Unauthorized')
    return policy('Deny', methodArn)
  }
}
