import type { APIGatewayAuthorizerResult } from 'aws-lambda'

export class Decision {
  effect: 'Allow' | 'Deny' = 'Allow'
  principalId = 'unknown'

  allow(principalId: string): void {
    this.effect = 'Allow'
    this.principalId = principalId
  }

  refuse(): void {
    this.effect = 'Deny'
  }

  toPolicy(Resource: string): APIGatewayAuthorizerResult {
    const Statement = [{ Action: 'execute-api:Invoke', Effect: this.effect, Resource }]
    return { principalId: this.principalId, policyDocument: { Version: '2012-10-17', Statement } }
  }
}
