import type { APIGatewayProxyEvent } from 'aws-lambda'
import type { StatementRepository } from './statement.repository'

const json = (statusCode: number, value: unknown) => ({ statusCode, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) })
const callerOf = (event: APIGatewayProxyEvent): string => event.requestContext.authorizer?.claims.sub

export class StatementController {
  constructor(private readonly statements: StatementRepository) {}

  async show(event: APIGatewayProxyEvent) {
    const memberId = event.pathParameters!.memberId!
    if (callerOf(event) !== memberId) return json(403, { error: 'not yours' })
    const statement = await this.statements.byMember(memberId)
    return statement ? json(200, statement) : json(404, { error: 'none' })
  }
}
